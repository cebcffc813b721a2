import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayReadAudit, staff } from "#app/domains/identity/policy.ts";
import { messages as moderating } from "#app/domains/petitions/messages.moderating.en.ts";
import { messages } from "#app/domains/petitions/messages.timeline.en.ts";
import { mayHandlePaper } from "#app/domains/petitions/policy.paper.ts";
import { maySeeRetention } from "#app/domains/petitions/policy.retention.ts";
import { whyNotPublishEntry } from "#app/domains/petitions/policy.timeline.ts";
import { listEntries } from "#app/domains/petitions/queries/list-entries.server.ts";
import { publishedOrNotFound } from "#app/domains/petitions/queries/published-or-not-found.server.ts";
import { addableKinds } from "#app/domains/petitions/rules.timeline.ts";
import { EntryTable } from "#app/domains/petitions/ui/entry-table.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { LinkList } from "#app/ui/link-list.tsx";

export const access = staff("responder", "approver", "policy-lead", "administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const petition = await publishedOrNotFound(context, params.number);
  const { actor } = context;
  return {
    petition,
    title: translator(messages, context.locale)("entries-title"),
    timeZone: context.council.timeZone,
    mayWrite: whyNotPublishEntry(actor) === null,
    seesPaper: mayHandlePaper(actor) || mayReadAudit(actor),
    seesRetention: maySeeRetention(actor),
    ...(await listEntries(context, petition.id)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** What stands on a petition's timeline, and what can be added to it. */
export default function Entries() {
  const page = useLoaderData<typeof loader>();
  const { petition, title, entries, timeZone, mayWrite } = page;
  const t = useTranslator(messages);
  const more = useTranslator(moderating);
  const here = `/staff/petitions/${petition.number}`;
  return (
    <>
      <BackLink href="/staff/petitions/timelines">{t("timelines-title")}</BackLink>
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
            {addableKinds(entries).map((kind) => (
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
      <h2 className="govuk-heading-m">{more("links-title")}</h2>
      <LinkList
        links={[
          { href: `/petitions/${petition.number}`, text: more("petition-public") },
          { href: `${here}/mailings`, text: more("link-mailings") },
          ...(page.seesPaper ? [{ href: `${here}/paper`, text: more("link-paper") }] : []),
          ...(page.seesRetention
            ? [{ href: `${here}/retention`, text: more("link-retention") }]
            : []),
        ]}
      />
    </>
  );
}
