import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.timeline.en.ts";
import { whyNotPublishEntry } from "#app/domains/petitions/policy.timeline.ts";
import { listEntries } from "#app/domains/petitions/queries/list-entries.server.ts";
import { publishedOrNotFound } from "#app/domains/petitions/queries/published-or-not-found.server.ts";
import { ownKinds } from "#app/domains/petitions/rules.timeline.ts";
import { EntryTable } from "#app/domains/petitions/ui/entry-table.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

export const access = staff("responder", "approver", "policy-lead", "administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const petition = await publishedOrNotFound(context, params.number);
  return {
    petition,
    title: translator(messages, context.locale)("entries-title"),
    timeZone: context.council.timeZone,
    mayWrite: whyNotPublishEntry(context.actor) === null,
    ...(await listEntries(context, petition.id)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** What stands on a petition's timeline, and what can be added to it. */
export default function Entries() {
  const { petition, title, entries, timeZone, mayWrite } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const here = `/staff/petitions/${petition.number}`;
  return (
    <>
      <BackLink href={`/petitions/${petition.number}`}>{t("entries-to-petition")}</BackLink>
      <h1 className="govuk-heading-l">
        <span className="govuk-caption-l">{petition.title}</span>
        {title}
      </h1>
      {entries.length > 0 ? (
        <EntryTable
          entries={entries}
          number={petition.number}
          timeZone={timeZone}
          mayWrite={mayWrite}
        />
      ) : (
        <p className="govuk-body">{t("entries-none")}</p>
      )}
      {mayWrite ? (
        <>
          <h2 className="govuk-heading-m">{t("entries-new")}</h2>
          <ul className="govuk-list">
            {ownKinds.map((kind) => (
              <li key={kind}>
                <a className="govuk-link" href={`${here}/entries/new/${kind}`}>
                  {t(`add-${kind}`)}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <InsetText>{t("may-not-write")}</InsetText>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`${here}/mailings`}>
          {t("entries-to-mailings")}
        </a>
      </p>
    </>
  );
}
