import { messages } from "#app/domains/petitions/messages.scheme.en.ts";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { problemsOf } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Input } from "#app/ui/input.tsx";
import { Select } from "#app/ui/select.tsx";

interface TiersPageProps {
  title: string;
  tiers: readonly { key: string; matter: string; council: string }[];
  councils: readonly { slug: string; name: string }[];
  mayChange: boolean;
  state: FormState | undefined;
}

const here = "/staff/settings/petitions/tiers";

/** The matters that other councils decide, each with a button that takes it back, and a form for more. */
export function TiersPage({ title, tiers, councils, mayChange, state }: TiersPageProps) {
  const t = useTranslator(messages);
  const errors = problemsOf(useForm(messages, state).problems);
  return (
    <TwoThirds>
      <BackLink href="/staff/settings/petitions">{t("scheme-title")}</BackLink>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{t("tiers-lead")}</p>
      {tiers.length === 0 && <p className="govuk-body">{t("tiers-none")}</p>}
      <ul className="govuk-list">
        {tiers.map(({ key, matter, council }) => (
          <li key={key}>
            <p className="govuk-body">{t("say-tier", { matter, council })}</p>
            {mayChange && (
              <form method="post" action={`${here}/${key}/removal`}>
                <Button variant="secondary" preventDoubleClick>
                  {t("tier-remove")}
                  <span className="govuk-visually-hidden"> {matter}</span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {mayChange && <TierFields councils={councils} state={state} />}
    </TwoThirds>
  );
}

function TierFields({ councils, state }: Pick<TiersPageProps, "councils" | "state">) {
  const t = useTranslator(messages);
  const form = useForm(messages, state);
  const choose = { label: t("tier-council-choose"), value: "" };
  return (
    <form method="post" action={here} noValidate>
      <h2 className="govuk-heading-m">{t("tiers-add")}</h2>
      <Input {...form.shown("matter")} label={t("tier-matter")} hint={t("tier-matter-hint")} />
      <Input {...form.shown("matterCy")} label={t("tier-matter-cy")} lang="cy" />
      <Select
        {...form.shown("councilSlug")}
        label={t("tier-council")}
        items={[choose, ...councils.map(({ slug, name }) => ({ value: slug, label: name }))]}
      />
      <Button preventDoubleClick>{t("tier-button")}</Button>
    </form>
  );
}
