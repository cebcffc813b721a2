import { messages } from "#app/domains/councils/messages.service.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

/** Says above a list that nothing can be searched for the time being. */
export function SearchRests() {
  const t = useTranslator(messages);
  return <InsetText>{t("search-rests")}</InsetText>;
}
