import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { messages } from "#app/ui/messages.en.ts";

type Unit = "characters" | "words";
type Counted = `${Unit}-${"under" | "over"}-limit.${Intl.LDMLPluralRule}`;

/** Sentences for the script by plural rule; `%{count}` stands for the number. */
export type CountPhrases = Partial<Record<`data-i18n.${Counted | `${Unit}-at-limit`}`, string>>;

/** What the script says while somebody writes, in the language of the page. */
export function useCountPhrases(): CountPhrases {
  const t = useTranslator(messages);
  return {
    "data-i18n.characters-under-limit.one": t("charactersUnderLimitOne"),
    "data-i18n.characters-under-limit.other": t("charactersUnderLimitOther"),
    "data-i18n.characters-at-limit": t("charactersAtLimit"),
    "data-i18n.characters-over-limit.one": t("charactersOverLimitOne"),
    "data-i18n.characters-over-limit.other": t("charactersOverLimitOther"),
    "data-i18n.words-under-limit.one": t("wordsUnderLimitOne"),
    "data-i18n.words-under-limit.other": t("wordsUnderLimitOther"),
    "data-i18n.words-at-limit": t("wordsAtLimit"),
    "data-i18n.words-over-limit.one": t("wordsOverLimitOne"),
    "data-i18n.words-over-limit.other": t("wordsOverLimitOther"),
  };
}
