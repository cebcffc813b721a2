import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/moderation/messages.en.ts";
import { listCases } from "#app/domains/moderation/queries/list-cases.server.ts";
import { QueueSchema } from "#app/domains/moderation/schema.ts";
import { CaseFilter } from "#app/domains/moderation/ui/case-filter.tsx";
import { CaseRow } from "#app/domains/moderation/ui/case-row.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Pagination } from "#app/ui/pagination.tsx";

export const access = staff("moderator");

export async function loader({ context, request }: LoaderFunctionArgs) {
  const query = QueueSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  return {
    title: translator(messages, context.locale)("queue-title"),
    timeZone: context.council.timeZone,
    show: query.show,
    isFirst: !query.after,
    ...(await listCases(context, query)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What waits for a moderator, the oldest first. */
export default function Cases() {
  const { cases, counts, next, show, isFirst, timeZone } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const href = `/staff/cases?show=${show}`;
  return (
    <>
      <h1 className="govuk-heading-xl">{t("queue-title")}</h1>
      <p className="govuk-body-l">{t("queue-lead")}</p>
      <CaseFilter show={show} counts={counts} />
      {cases.length === 0 ? (
        <p className="govuk-body">{t("queue-none")}</p>
      ) : (
        <ul className="case-list">
          {cases.map((found) => (
            <CaseRow key={found.number} found={found} timeZone={timeZone} />
          ))}
        </ul>
      )}
      {(next || !isFirst) && (
        <Pagination
          previous={isFirst ? undefined : { href, text: t("queue-first") }}
          next={next ? { href: `${href}&after=${next}`, text: t("queue-next") } : undefined}
        />
      )}
    </>
  );
}
