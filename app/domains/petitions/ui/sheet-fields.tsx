import { messages } from "#app/domains/petitions/messages.paper.en.ts";
import type { Form } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Input } from "#app/ui/input.tsx";
import { Textarea } from "#app/ui/textarea.tsx";

interface SheetFieldsProps {
  form: Pick<Form, "shown">;
}

/** What an officer counted on sheets of paper. */
export function SheetFields({ form }: SheetFieldsProps) {
  const t = useTranslator(messages);
  const number = {
    className: "govuk-input--width-5",
    inputMode: "numeric",
    autoComplete: "off",
  } as const;
  return (
    <>
      <Input {...form.shown("lines")} {...number} label={t("paper-lines")} />
      <Input
        {...form.shown("void")}
        {...number}
        label={t("paper-void")}
        hint={t("paper-void-hint")}
      />
      <Textarea
        {...form.shown("note")}
        rows={3}
        label={t("paper-note")}
        hint={t("paper-note-hint")}
      />
    </>
  );
}
