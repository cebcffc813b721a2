import { commentLimit } from "#app/domains/contributions/schema.ts";
import { messages } from "#app/domains/discussions/messages.en.ts";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { CharacterCount } from "#app/ui/character-count.tsx";

interface CommentFieldsProps {
  state?: Partial<FormState>;
  /** The comment that is replied to; none for a comment on the question. */
  parent?: number;
  /** The words that are there to be changed. */
  body?: string;
}

/** Where a comment is written. */
export function CommentFields({ state, parent, body }: CommentFieldsProps) {
  const t = useTranslator(messages);
  const { error, value } = useForm(messages, state);
  return (
    <>
      {parent !== undefined && <input type="hidden" name="parent" value={parent} />}
      <CharacterCount
        name="body"
        label={t(parent === undefined ? "yourComment" : "yourReply")}
        labelSize="s"
        hint={t("commentHint")}
        maxLength={commentLimit}
        threshold={75}
        rows={6}
        defaultValue={value("body", body)}
        error={error("body")}
      />
    </>
  );
}
