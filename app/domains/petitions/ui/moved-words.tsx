import { messages } from "#app/domains/petitions/messages.promises.en.ts";
import type { MovedPromise } from "#app/domains/petitions/rules.promises.ts";
import { lastMoment } from "#app/domains/petitions/rules.ts";
import { sayDay, startOfDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";

/** By when something was promised at first, and why a pause of petitions moved that. */
export function MovedWords({ moved, timeZone }: { moved: MovedPromise; timeZone: string }) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const { firstDueAt, pause } = moved;
  const day = (moment: Date) => sayDay(locale, timeZone, moment);
  return t("promise-moved", {
    first: day(lastMoment(firstDueAt)),
    startsOn: day(startOfDay(timeZone, pause.startsOn)),
    endsOn: day(startOfDay(timeZone, pause.endsOn)),
    reason: locale === "cy" ? pause.reasonCy : pause.reason,
  });
}
