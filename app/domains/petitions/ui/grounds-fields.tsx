import { messages } from "#app/domains/petitions/messages.moderating.en.ts";
import type { Reason } from "#app/domains/petitions/queries/list-reasons.server.ts";
import { reasonLimit } from "#app/domains/petitions/rules.moderating.ts";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { CharacterCount } from "#app/ui/character-count.tsx";
import { Checkboxes } from "#app/ui/checkboxes.tsx";

interface GroundsFieldsProps {
  reasons: readonly Reason[];
  answer: Partial<FormState> | undefined;
}

/** For which reasons a petition is not accepted, and a sentence of one’s own. */
export function GroundsFields({ reasons, answer }: GroundsFieldsProps) {
  const t = useTranslator(messages);
  const isWelsh = useLocale() === "cy";
  const { error, value } = useForm(messages, answer);
  return (
    <>
      <Checkboxes
        name="codes"
        legend={t("reasons-legend")}
        legendSize="s"
        hint={t("reasons-hint")}
        small
        defaultValues={[answer?.values?.codes ?? []].flat()}
        error={error("codes")}
        items={reasons.map(({ code, title, titleCy, sentence, sentenceCy, hides }) => ({
          value: code,
          label: isWelsh ? titleCy : title,
          hint: `${isWelsh ? sentenceCy : sentence}${hides ? ` ${t("reason-hiding")}` : ""}`,
        }))}
      />
      <CharacterCount
        name="sentence"
        label={t("sentence-label")}
        labelSize="s"
        hint={t("sentence-hint")}
        maxLength={reasonLimit}
        rows={4}
        defaultValue={value("sentence")}
        error={error("sentence")}
      />
    </>
  );
}
