import { messages } from "#app/domains/petitions/messages.terms.en.ts";
import type { TermDays } from "#app/domains/petitions/rules.terms.ts";
import { sayDay, startOfDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";

/** How to say from when until when a council sits: "9 May 2022 to 6 May 2026". */
export function useTermDays(timeZone: string) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const say = (day: string) => sayDay(locale, timeZone, startOfDay(timeZone, day));
  return ({ startsOn, endsOn }: TermDays) =>
    endsOn
      ? t("term-days", { startsOn: say(startsOn), endsOn: say(endsOn) })
      : t("term-since", { startsOn: say(startsOn) });
}
