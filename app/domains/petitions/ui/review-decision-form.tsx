import { messages } from "#app/domains/petitions/messages.reviews.en.ts";
import { nextStates, type ReviewState } from "#app/domains/petitions/schema.reviews.ts";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Textarea } from "#app/ui/textarea.tsx";

interface ReviewDecisionFormProps {
  from: ReviewState;
  state: FormState | undefined;
}

/** What scrutiny can do with a review as it stands; nothing where it is over. */
export function ReviewDecisionForm({ from, state }: ReviewDecisionFormProps) {
  const t = useTranslator(messages);
  const { problems, error, value } = useForm(messages, state);
  const choices = nextStates[from].filter((one) => one !== "requested");
  if (choices.length === 0) return null;
  return (
    <FormPage problems={problems} submit={t("decide-button")}>
      <Radios
        name="state"
        legend={t("decide-title")}
        legendSize="m"
        items={choices.map((choice) => ({ value: choice, label: t(`choose-${choice}`) }))}
        error={error("state")}
        defaultValue={value("state", choices.length === 1 ? choices[0] : "")}
      />
      <Textarea
        name="decision"
        label={t("decide-words")}
        labelSize="s"
        hint={t("decide-words-hint")}
        rows={8}
        error={error("decision")}
        defaultValue={value("decision")}
      />
    </FormPage>
  );
}
