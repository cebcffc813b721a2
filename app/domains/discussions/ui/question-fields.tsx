import { textLimit, titleLimit } from "#app/domains/contributions/schema.ts";
import { messages } from "#app/domains/discussions/messages.en.ts";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { CharacterCount } from "#app/ui/character-count.tsx";
import { Input } from "#app/ui/input.tsx";

interface QuestionFieldsProps {
  state?: Partial<FormState>;
  /** The words that are there to be changed. */
  question?: { title: string; body: string };
}

/** Where a question is written. */
export function QuestionFields({ state, question }: QuestionFieldsProps) {
  const t = useTranslator(messages);
  const { error, value } = useForm(messages, state);
  return (
    <>
      <Input
        name="title"
        label={t("title")}
        labelSize="s"
        hint={t("titleHint")}
        maxLength={titleLimit}
        defaultValue={value("title", question?.title)}
        error={error("title")}
      />
      <CharacterCount
        name="body"
        label={t("body")}
        labelSize="s"
        hint={t("bodyHint")}
        maxLength={textLimit}
        threshold={75}
        rows={8}
        defaultValue={value("body", question?.body)}
        error={error("body")}
      />
    </>
  );
}
