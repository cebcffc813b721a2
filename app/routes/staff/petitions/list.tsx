import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayAdminister, staff } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.moderating.en.ts";
import { listModerationQueue } from "#app/domains/petitions/queries/list-moderation-queue.sql.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { QueueQuery } from "#app/domains/petitions/schema.moderating.ts";
import { queueHref, QueueParts } from "#app/domains/petitions/ui/queue-parts.tsx";
import { QueueRow } from "#app/domains/petitions/ui/queue-row.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { Input } from "#app/ui/input.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { WarningText } from "#app/ui/warning-text.tsx";

export const access = staff("moderator", "administrator");

export async function loader({ context, request }: LoaderFunctionArgs) {
  const query = QueueQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  if (query.number) throw redirect(`/staff/petitions/${query.number}`);
  const t = translator(messages, context.locale);
  return {
    title: t("queue-title"),
    timeZone: context.council.timeZone,
    days: (await showScheme(context)).moderateWithinWorkingDays,
    tag: query.tag,
    isFirst: !query.after,
    mayKeepReasons: mayAdminister(context.actor),
    ...(await listModerationQueue(context, query)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What waits for a moderator of petitions, the longest first, by how long it may still wait. */
export default function PetitionQueue() {
  const page = useLoaderData<typeof loader>();
  const { part, counts, petitions, tagsInUse, delay, next, tag, isFirst, timeZone, days } = page;
  const t = useTranslator(messages);
  return (
    <>
      <h1 className="govuk-heading-xl">{page.title}</h1>
      <p className="govuk-body-l">{t("queue-lead", { days })}</p>
      {delay.isDelayed && <WarningText>{t("delay-staff", { waiting: delay.waiting })}</WarningText>}
      <QueueParts part={part} counts={counts} tagsInUse={tagsInUse} />
      {petitions.length === 0 ? (
        <p className="govuk-body">{t("queue-none")}</p>
      ) : (
        <ul className="case-list">
          {petitions.map((petition) => (
            <QueueRow key={petition.number} petition={petition} timeZone={timeZone} />
          ))}
        </ul>
      )}
      {(next || !isFirst) && (
        <Pagination
          previous={
            isFirst ? undefined : { href: queueHref(part, { tag }), text: t("queue-first") }
          }
          next={
            next
              ? { href: queueHref(part, { tag, after: `${next}` }), text: t("queue-next") }
              : undefined
          }
        />
      )}
      <p className="govuk-body">
        <a className="govuk-link" href="/staff/petitions/held">
          {t("queue-held")}
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/staff/petitions/holds">
          {t("link-holds")}
        </a>
      </p>
      {page.mayKeepReasons && (
        <p className="govuk-body">
          <a className="govuk-link" href="/staff/settings/petitions/reasons">
            {t("queue-reasons")}
          </a>
        </p>
      )}
      <form method="get" action="/staff/petitions">
        <Input
          name="number"
          label={t("queue-find")}
          inputMode="numeric"
          className="govuk-input--width-5"
        />
        <Button variant="secondary">{t("queue-go")}</Button>
      </form>
    </>
  );
}
