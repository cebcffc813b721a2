import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { messages as scheme } from "#app/domains/petitions/messages.scheme.en.ts";
import { messages } from "#app/domains/petitions/messages.terms.en.ts";
import { mayChangeScheme } from "#app/domains/petitions/policy.scheme.ts";
import { listTerms } from "#app/domains/petitions/queries/list-terms.server.ts";
import { TermTable } from "#app/domains/petitions/ui/term-table.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { ButtonLink } from "#app/ui/button.tsx";

export const access = staff("administrator");

export async function loader({ context }: LoaderFunctionArgs) {
  return {
    title: translator(messages, context.locale)("terms-title"),
    terms: await listTerms(context),
    mayChange: mayChangeScheme(context.actor),
    timeZone: context.council.timeZone,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The terms of the council, by which petitions are archived. */
export default function Terms() {
  const { title, terms, mayChange, timeZone } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const settings = useTranslator(scheme);
  return (
    <>
      <BackLink href="/staff/settings/petitions">{settings("scheme-title")}</BackLink>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{t("terms-lead")}</p>
      {mayChange && (
        <ButtonLink href="/staff/settings/petitions/terms/new">{t("terms-new")}</ButtonLink>
      )}
      {terms.length === 0 ? (
        <p className="govuk-body">{t("terms-none")}</p>
      ) : (
        <TermTable {...{ terms, mayChange, timeZone }} />
      )}
    </>
  );
}
