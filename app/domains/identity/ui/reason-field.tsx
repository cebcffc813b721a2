import { messages } from "#app/domains/identity/messages.people.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Textarea } from "#app/ui/textarea.tsx";

interface FormFields {
  error(field: string): string | undefined;
  value(field: string): string;
}

/** Why something about a person is changed. */
export function ReasonField({ form }: { form: FormFields }) {
  const t = useTranslator(messages);
  return (
    <Textarea
      name="reason"
      rows={3}
      label={t("reason-label")}
      hint={t("reason-hint")}
      error={form.error("reason")}
      defaultValue={form.value("reason")}
    />
  );
}
