import { messages } from "#app/domains/petitions/messages.paper.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Input } from "#app/ui/input.tsx";
import { Textarea } from "#app/ui/textarea.tsx";

interface SheetFieldsProps {
  form: { error(field: string): string | undefined; value(field: string): string };
}

/** What an officer counted on sheets of paper. */
export function SheetFields({ form }: SheetFieldsProps) {
  const t = useTranslator(messages);
  const shown = (name: string) => ({
    name,
    error: form.error(name),
    defaultValue: form.value(name),
  });
  const number = {
    className: "govuk-input--width-5",
    inputMode: "numeric",
    autoComplete: "off",
  } as const;
  return (
    <>
      <Input {...shown("lines")} {...number} label={t("paper-lines")} />
      <Input {...shown("void")} {...number} label={t("paper-void")} hint={t("paper-void-hint")} />
      <Textarea {...shown("note")} rows={3} label={t("paper-note")} hint={t("paper-note-hint")} />
    </>
  );
}
