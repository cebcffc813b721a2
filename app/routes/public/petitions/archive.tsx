import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { messages as general } from "#app/domains/petitions/messages.en.ts";
import { messages } from "#app/domains/petitions/messages.terms.en.ts";
import { countByTerm } from "#app/domains/petitions/queries/count-by-term.sql.server.ts";
import { listTerms } from "#app/domains/petitions/queries/list-terms.server.ts";
import { ArchiveTable } from "#app/domains/petitions/ui/archive-table.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";

export const access = anyone;
export const handle = { page: { query: [] } };

export async function loader({ context }: LoaderFunctionArgs) {
  context.page.tag("petitions");
  const counted = new Map((await countByTerm(context)).map((one) => [one.slug, one]));
  const terms = await listTerms(context);
  return {
    title: translator(messages, context.locale)("archive-title"),
    terms: terms.flatMap((term) => {
      const figures = counted.get(term.slug);
      return figures ? [{ ...term, figures }] : [];
    }),
    timeZone: context.council.timeZone,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The terms of the council, and what became of the petitions of each. */
export default function Archive() {
  const { title, terms, timeZone } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const petitions = useTranslator(general);
  return (
    <>
      <BackLink href="/petitions">{petitions("see-petitions")}</BackLink>
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body-l">{t("archive-lead")}</p>
      {terms.length === 0 ? (
        <p className="govuk-body">{t("archive-none")}</p>
      ) : (
        <ArchiveTable terms={terms} timeZone={timeZone} />
      )}
      <p className="govuk-body">
        <a className="govuk-link" href="/petitions?state=all">
          {t("archive-others")}
        </a>
      </p>
    </>
  );
}
