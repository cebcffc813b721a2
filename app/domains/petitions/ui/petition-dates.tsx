import { messages } from "#app/domains/petitions/messages.en.ts";
import { lastMoment, type PublicState } from "#app/domains/petitions/rules.ts";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";

export interface Dated {
  state: PublicState;
  openedAt: Date | null;
  closesAt: Date | null;
  closedAt: Date | null;
  rejectedAt: Date | null;
}

type What = "opened" | "closes" | "closed" | "rejected";

/** The dates of a petition that matter in its state, each with what happened or will happen then. */
export function useDates(timeZone: string) {
  const locale = useLocale();
  return ({ state, openedAt, closesAt, closedAt, rejectedAt }: Dated) => {
    const dates: [What, Date | null][] = [
      ["opened", openedAt],
      ["closes", state === "open" && closesAt ? lastMoment(closesAt) : null],
      ["closed", state === "closed" || state === "withdrawn" ? closedAt : null],
      ["rejected", state === "rejected" ? rejectedAt : null],
    ];
    return dates.flatMap(([what, moment]) =>
      moment ? [{ what, day: sayDay(locale, timeZone, moment) }] : [],
    );
  };
}

/** The dates of a petition as pairs, for beside its text. */
export function PetitionDates({ timeZone, petition }: { timeZone: string; petition: Dated }) {
  const t = useTranslator(messages);
  const datesOf = useDates(timeZone);
  return (
    <dl className="facts">
      {datesOf(petition).map(({ what, day }) => (
        <div key={what}>
          <dt>{t(`date-${what}`)}</dt>
          <dd>{day}</dd>
        </div>
      ))}
    </dl>
  );
}
