import { messages } from "#app/domains/petitions/messages.scheme.en.ts";
import type { SchemeThreshold } from "#app/domains/petitions/schema.scheme.ts";
import { ThresholdFields } from "#app/domains/petitions/ui/threshold-fields.tsx";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

interface ThresholdPageProps {
  title: string;
  threshold?: SchemeThreshold;
  state: FormState | undefined;
}

/** The form in which a threshold is added or changed. */
export function ThresholdPage({ title, threshold, state }: ThresholdPageProps) {
  const t = useTranslator(messages);
  const form = useForm(messages, state);
  return (
    <TwoThirds>
      <BackLink href="/staff/settings/petitions/thresholds">{t("thresholds-title")}</BackLink>
      <FormPage title={title} problems={form.problems} submit={t("threshold-save")}>
        <ThresholdFields threshold={threshold} form={form} />
      </FormPage>
    </TwoThirds>
  );
}
