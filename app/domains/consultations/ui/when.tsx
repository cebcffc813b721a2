import { messages } from "#app/domains/consultations/messages.en.ts";
import { lastMoment, type ConsultationState } from "#app/domains/consultations/rules.ts";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Tag } from "#app/ui/tag.tsx";

interface Dated {
  state: ConsultationState;
  opensAt: Date;
  closesAt: Date;
}

/** A function that says when a consultation opens, closes or closed, by its last day. */
export function useWhen(timeZone: string): (consultation: Dated) => string {
  const t = useTranslator(messages);
  const locale = useLocale();
  return ({ state, opensAt, closesAt }) => {
    const last = sayDay(locale, timeZone, lastMoment({ opensAt, closesAt }));
    if (state === "closed") return t("closed-on", { day: last });
    if (state === "open") return t("closes-on", { day: last });
    return t("opens-on", { day: sayDay(locale, timeZone, opensAt) });
  };
}

/** The state of a consultation in a word. */
export function WhenTag({ state }: { state: ConsultationState }) {
  const t = useTranslator(messages);
  const colours = { open: "green", planned: "yellow", closed: "grey" } as const;
  return <Tag colour={colours[state]}>{t(`state-${state}`)}</Tag>;
}
