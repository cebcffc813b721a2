import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.timeline.en.ts";
import { listPetitions } from "#app/domains/petitions/queries/list-petitions.sql.server.ts";
import { TimelineSearch } from "#app/domains/petitions/schema.timeline.ts";
import { TimelineFilter } from "#app/domains/petitions/ui/timeline-filter.tsx";
import { TimelineTable } from "#app/domains/petitions/ui/timeline-table.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Pagination } from "#app/ui/pagination.tsx";

export const access = staff("responder", "approver", "policy-lead", "administrator");

export async function loader({ context, request }: LoaderFunctionArgs) {
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const query = TimelineSearch.parse(given);
  return {
    query,
    title: translator(messages, context.locale)("timelines-title"),
    page: await listPetitions(context, query),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** The petitions on whose timeline officers write, those with the most signatures first. */
export default function Timelines() {
  const { title, query, page } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const { petitions, previous, next } = page;
  const at = (place: Record<string, string>) => {
    const search = new URLSearchParams({ state: query.state, q: query.q, ...place });
    return `/staff/petitions/timelines?${search.toString()}`;
  };
  return (
    <>
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body-l">{t("timelines-lead")}</p>
      <TimelineFilter query={query} />
      {petitions.length === 0 ? (
        <p className="govuk-body">{t("timelines-none")}</p>
      ) : (
        <TimelineTable petitions={petitions} />
      )}
      {(previous || next) && (
        <Pagination
          previous={
            previous ? { href: at({ before: previous }), text: t("page-before") } : undefined
          }
          next={next ? { href: at({ after: next }), text: t("page-after") } : undefined}
        />
      )}
    </>
  );
}
