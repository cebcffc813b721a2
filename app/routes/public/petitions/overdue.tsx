import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { messages as ofLists } from "#app/domains/petitions/messages.en.ts";
import { messages } from "#app/domains/petitions/messages.promises.en.ts";
import { listPromises } from "#app/domains/petitions/queries/list-promises.sql.server.ts";
import { AnsweredTable, OwedTable } from "#app/domains/petitions/ui/promise-tables.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { LinkList } from "#app/ui/link-list.tsx";

export const access = anyone;
export const handle = { page: { query: [] } };

export async function loader({ context }: LoaderFunctionArgs) {
  // At midnight, when something may have become late, this tag is called out too.
  context.page.tag("petitions", "petition-pauses");
  const { now, council, locale } = context;
  const { owed, answered } = await listPromises(context);
  return {
    title: translator(messages, locale)("overdue-title"),
    overdue: owed.filter(({ dueAt }) => dueAt <= now),
    answered,
    now,
    timeZone: council.timeZone,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Where the council is late with what it promised petitions, and how long its responses took. */
export default function Overdue() {
  const { title, overdue, answered, now, timeZone } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const tList = useTranslator(ofLists);
  return (
    <>
      <BackLink href="/petitions/scheme">{t("back-scheme")}</BackLink>
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body-l">{t("overdue-lead")}</p>
      {overdue.length === 0 ? (
        <p className="govuk-body">{t("overdue-none")}</p>
      ) : (
        <OwedTable promises={overdue} caption={t("overdue-heading")} {...{ timeZone, now }} />
      )}
      {answered.length === 0 ? (
        <p className="govuk-body">{t("answered-none")}</p>
      ) : (
        <AnsweredTable promises={answered} caption={t("answered-heading")} timeZone={timeZone} />
      )}
      <LinkList
        links={[
          { href: "/petitions/overdue.json", text: tList("list-json") },
          { href: "/petitions/overdue.csv", text: tList("list-csv") },
        ]}
      />
    </>
  );
}
