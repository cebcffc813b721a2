import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.scheme.en.ts";
import { mayChangeScheme } from "#app/domains/petitions/policy.scheme.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { ThresholdTable } from "#app/domains/petitions/ui/threshold-table.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { ButtonLink } from "#app/ui/button.tsx";

export const access = staff("administrator");

export async function loader({ context }: LoaderFunctionArgs) {
  return {
    title: translator(messages, context.locale)("thresholds-title"),
    thresholds: (await showScheme(context)).thresholds,
    mayChange: mayChangeScheme(context.actor),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** At how many signatures the council owes a petition what. */
export default function Thresholds() {
  const { title, thresholds, mayChange } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <>
      <BackLink href="/staff/settings/petitions">{t("scheme-title")}</BackLink>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{t("thresholds-lead")}</p>
      {thresholds.length === 0 ? (
        <p className="govuk-body">{t("thresholds-none")}</p>
      ) : (
        <ThresholdTable
          thresholds={thresholds}
          caption={title}
          links={mayChange ? "/staff/settings/petitions/thresholds" : undefined}
        />
      )}
      {mayChange && (
        <ButtonLink href="/staff/settings/petitions/thresholds/new">
          {t("thresholds-new")}
        </ButtonLink>
      )}
    </>
  );
}
