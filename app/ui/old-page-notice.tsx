import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { messages } from "#app/ui/messages.en.ts";

/** Stands hidden in every page; it is shown where a kept one is sent for want of a newer one. */
export function OldPageNotice() {
  const t = useTranslator(messages);
  return (
    <div data-old-page hidden>
      <InsetText>{t("oldPage")}</InsetText>
    </div>
  );
}
