import { messages } from "#app/domains/petitions/messages.starting.en.ts";
import { ownMatter } from "#app/domains/petitions/rules.starting.ts";
import { connectionKinds, type Exclusion } from "#app/domains/petitions/schema.scheme.ts";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { Radios } from "#app/ui/radios.tsx";

interface BeginFormProps {
  asksAge: boolean;
  exclusions: readonly Exclusion[];
  /** Matters of other councils. */
  tiers: readonly { key: string; matter: string }[];
  state?: Partial<FormState>;
}

/** Whether a petition to this council is the right way: who starts it, and what it concerns. */
export function BeginForm({ asksAge, exclusions, tiers, state }: BeginFormProps) {
  const t = useTranslator(messages);
  const { error, value, problems } = useForm(messages, state);
  const field = (name: string) => ({ name, error: error(name), defaultValue: value(name) });
  return (
    <FormPage
      title={t("begin-title")}
      lead={<p className="govuk-body-l">{t("begin-lead")}</p>}
      problems={problems}
      submit={t("continue")}
    >
      <Radios
        {...field("connection")}
        legend={t("begin-connection")}
        items={connectionKinds.map((kind) => ({ value: kind, label: t(`connection-${kind}`) }))}
      />
      {asksAge && (
        <Radios
          {...field("adult")}
          legend={t("begin-adult")}
          inline
          items={(["yes", "no"] as const).map((answer) => ({
            value: answer,
            label: t(`adult-${answer}`),
          }))}
        />
      )}
      <Radios
        {...field("concerns")}
        legend={t("begin-concerns")}
        hint={t("begin-concerns-hint")}
        items={[
          ...exclusions.map((kind) => ({ value: kind, label: t(`concerns-${kind}`) })),
          ...tiers.map(({ key, matter }) => ({
            value: key,
            label: t("concerns-tier", { matter }),
          })),
          { value: ownMatter, label: t("concerns-council") },
        ]}
      />
    </FormPage>
  );
}
