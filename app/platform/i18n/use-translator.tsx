import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { Locale } from "#app/platform/context.ts";
import { translator, type Catalogue, type Translator } from "#app/platform/i18n/translator.ts";

const CurrentLocale = createContext<Locale>("en");

/** Tells all components below in which language the page is. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <CurrentLocale.Provider value={locale}>{children}</CurrentLocale.Provider>;
}

/** The language of the page that a component stands on. */
export function useLocale(): Locale {
  return useContext(CurrentLocale);
}

/** Says sentences of a catalogue in the language of the page. */
export function useTranslator<Key extends string>(messages: Catalogue<Key>): Translator<Key> {
  const locale = useLocale();
  return useMemo(() => translator(messages, locale), [messages, locale]);
}
