import { messages } from "#app/domains/petitions/messages.moderating.en.ts";
import { reasonLimit } from "#app/domains/petitions/rules.moderating.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { CharacterCount } from "#app/ui/character-count.tsx";

interface WhyFieldProps {
  form: { error(field: string): string | undefined; value(field: string): string };
  mails?: boolean;
}

/** Why something is done about a petition, for the record and perhaps for a letter. */
export function WhyField({ form, mails }: WhyFieldProps) {
  const t = useTranslator(messages);
  return (
    <CharacterCount
      name="reason"
      label={t("reason-label")}
      hint={t(mails ? "reason-hint-mailed" : "reason-hint")}
      maxLength={reasonLimit}
      rows={3}
      defaultValue={form.value("reason")}
      error={form.error("reason")}
    />
  );
}
