import { messages } from "#app/domains/petitions/messages.integrity.en.ts";
import { ruleEffects, ruleKinds } from "#app/domains/petitions/rules.integrity.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Textarea } from "#app/ui/textarea.tsx";

interface FormFields {
  error(field: string): string | undefined;
  value(field: string): string;
}

/** What is put on which of a council's lists, and why. */
export function RuleFields({ form: { error, value } }: { form: FormFields }) {
  const t = useTranslator(messages);
  return (
    <>
      <Radios
        name="kind"
        legend={t("rules-kind")}
        legendSize="s"
        error={error("kind")}
        defaultValue={value("kind")}
        items={ruleKinds.map((kind) => ({ value: kind, label: t(`rule-kind-${kind}`) }))}
      />
      <Radios
        name="effect"
        legend={t("rules-effect")}
        legendSize="s"
        error={error("effect")}
        defaultValue={value("effect")}
        items={ruleEffects.map((effect) => ({
          value: effect,
          label: t(`rule-effect-${effect}`),
          hint: t(`rule-effect-${effect}-hint`),
        }))}
      />
      <Textarea
        name="values"
        rows={8}
        label={t("rule-values")}
        hint={t("rule-values-hint")}
        spellCheck={false}
        error={error("values")}
        defaultValue={value("values")}
      />
      <ReasonOfRule form={{ error, value }} />
    </>
  );
}

/** Why a list is changed. */
export function ReasonOfRule({ form: { error, value } }: { form: FormFields }) {
  const t = useTranslator(messages);
  return (
    <Textarea
      name="reason"
      rows={3}
      label={t("rule-reason")}
      hint={t("rule-reason-hint")}
      error={error("reason")}
      defaultValue={value("reason")}
    />
  );
}
