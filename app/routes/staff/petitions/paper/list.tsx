import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.paper.en.ts";
import { mayHandlePaper } from "#app/domains/petitions/policy.paper.ts";
import { showPaper } from "#app/domains/petitions/queries/show-paper.server.ts";
import { PaperTable } from "#app/domains/petitions/ui/paper-table.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { ButtonLink } from "#app/ui/button.tsx";

export const access = staff("responder", "policy-lead", "administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  return {
    pageTitle: translator(messages, context.locale)("paper-title"),
    paper: await showPaper(context, params.number),
    mayKey: mayHandlePaper(context.actor),
    timeZone: context.council.timeZone,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle }];

/** The batches of paper signatures of a petition. */
export default function Paper() {
  const { pageTitle, paper, mayKey, timeZone } = useLoaderData<typeof loader>();
  const { petition, takesPaper, counted, batches } = paper;
  const t = useTranslator(messages);
  const here = `/staff/petitions/${petition.number}/paper`;
  return (
    <>
      <BackLink href={`/petitions/${petition.number}`}>
        {t("paper-petition", { number: `${petition.number}` })}
      </BackLink>
      <h1 className="govuk-heading-l">
        <span className="govuk-caption-l">{petition.title}</span>
        {pageTitle}
      </h1>
      <p className="govuk-body-l">{t("paper-lead")}</p>
      <p className="govuk-body">{t("paper-counted", { count: counted })}</p>
      {mayKey && takesPaper && <ButtonLink href={`${here}/new`}>{t("paper-new")}</ButtonLink>}
      {batches.length === 0 ? (
        <p className="govuk-body">{t("paper-none")}</p>
      ) : (
        <PaperTable {...{ batches, here, mayKey, timeZone }} caption={pageTitle} />
      )}
    </>
  );
}
