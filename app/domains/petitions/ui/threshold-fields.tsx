import { messages } from "#app/domains/petitions/messages.scheme.en.ts";
import { consequences, type SchemeThreshold } from "#app/domains/petitions/schema.scheme.ts";
import type { Form } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Input } from "#app/ui/input.tsx";
import { Radios } from "#app/ui/radios.tsx";

interface ThresholdFieldsProps {
  /** The threshold that is changed; none where one is added. */
  threshold?: SchemeThreshold;
  form: Pick<Form, "shown">;
}

/** What a threshold is called, what it takes and what follows. */
export function ThresholdFields({ threshold, form }: ThresholdFieldsProps) {
  const t = useTranslator(messages);
  const share = threshold?.percentOfPopulation;
  return (
    <>
      <Input
        {...form.shown("name", threshold?.name)}
        label={t("threshold-name")}
        hint={t("threshold-name-hint")}
      />
      <Input
        {...form.shown("nameCy", threshold?.nameCy)}
        label={t("threshold-name-cy")}
        lang="cy"
      />
      <Radios
        {...form.shown("measure", share === undefined ? "signatures" : "percent")}
        legend={t("threshold-measure")}
        legendSize="s"
        items={(["signatures", "percent"] as const).map((value) => ({
          value,
          label: t(`measure-${value}`),
        }))}
      />
      <Input
        {...form.shown("amount", `${threshold?.signatures ?? share ?? ""}`)}
        label={t("threshold-amount")}
        className="govuk-input--width-10"
        inputMode="decimal"
        autoComplete="off"
      />
      <Radios
        {...form.shown("scope", threshold?.scope ?? "all")}
        legend={t("threshold-scope")}
        legendSize="s"
        items={(["all", "local"] as const).map((value) => ({ value, label: t(`scope-${value}`) }))}
      />
      <Radios
        {...form.shown("consequence", threshold?.consequence)}
        legend={t("threshold-consequence")}
        legendSize="s"
        items={consequences.map((value) => ({ value, label: t(`consequence-${value}`) }))}
      />
    </>
  );
}
