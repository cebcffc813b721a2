import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { messages as election } from "#app/domains/petitions/messages.election.en.ts";
import { messages as pauses } from "#app/domains/petitions/messages.pauses.en.ts";
import { messages } from "#app/domains/petitions/messages.scheme.en.ts";
import { messages as terms } from "#app/domains/petitions/messages.terms.en.ts";
import { mayChangeScheme } from "#app/domains/petitions/policy.scheme.ts";
import { nameCouncils } from "#app/domains/petitions/queries/name-councils.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { SchemeDifferences } from "#app/domains/petitions/ui/scheme-differences.tsx";
import { SchemeFacts } from "#app/domains/petitions/ui/scheme-facts.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { LinkList } from "#app/ui/link-list.tsx";
import { NotificationBanner } from "#app/ui/notification-banner.tsx";

export const access = staff("administrator");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { council, locale } = context;
  return {
    title: translator(messages, locale)("scheme-title"),
    council: locale === "cy" ? council.nameCy : council.name,
    scheme: await showScheme(context),
    councils: await nameCouncils(context),
    mayChange: mayChangeScheme(context.actor),
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The council's rules for petitions, and the ways to everything that belongs to them. */
export default function SchemeSettings() {
  const { title, council, scheme, councils, mayChange, saved } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const [tPauses, tElection] = [useTranslator(pauses), useTranslator(election)];
  const tTerms = useTranslator(terms);
  const here = "/staff/settings/petitions";
  const links: [string, string][] = [
    [`${here}/thresholds`, t("thresholds-title")],
    [`${here}/tiers`, t("tiers-title")],
    [`${here}/pauses`, tPauses("pauses-title")],
    [`${here}/terms`, tTerms("terms-title")],
    ...(mayChange
      ? ([
          [`${here}/presets`, t("presets-title")],
          [`${here}/election`, tElection("election-title")],
        ] as [string, string][])
      : []),
    ["/petitions/scheme", t("scheme-public")],
  ];
  return (
    <TwoThirds>
      {saved && <NotificationBanner type="success" heading={t("scheme-saved")} />}
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{t("scheme-lead", { council })}</p>
      {!mayChange && <p className="govuk-body">{t("scheme-read-only")}</p>}
      <SchemeDifferences scheme={scheme} councils={councils} />
      <h2 className="govuk-heading-m">{t("scheme-now")}</h2>
      <SchemeFacts scheme={scheme} councils={councils} />
      {mayChange && <ButtonLink href={`${here}/rules`}>{t("rules-title")}</ButtonLink>}
      <h2 className="govuk-heading-m">{t("scheme-more")}</h2>
      <LinkList links={links.map(([href, text]) => ({ href, text }))} />
    </TwoThirds>
  );
}
