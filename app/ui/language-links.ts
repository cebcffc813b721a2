import type { Locale } from "#app/platform/context.ts";
import { messages } from "#app/platform/http/messages.en.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import type { LanguageLink } from "#app/ui/language-navigation.tsx";

/** Links to this page in the languages that the site speaks. */
export function languageLinks(locale: Locale, query = ""): LanguageLink[] {
  return (["en", "cy"] as const).map((lang) => {
    const target = new URLSearchParams(query);
    target.set("lang", lang);
    const text = translator(messages, lang)("language");
    return { text, lang, href: `?${target}`, current: lang === locale };
  });
}
