import type { Scheme, SchemeThreshold } from "#app/domains/petitions/schema.scheme.ts";
import { dayIn, endOfDay } from "#app/platform/clock.ts";

/** How many signatures a threshold asks for; a share of the people is rounded up, and null of unknown. */
export function neededFor(
  { signatures, percentOfPopulation }: SchemeThreshold,
  population: number | null,
): number | null {
  if (signatures !== undefined) return signatures;
  return population ? Math.ceil((population * percentOfPopulation!) / 100) : null;
}

/** The end of the last day on which a petition takes signatures, so many months after it opened. */
export function closingMoment(
  { collectsForMonths }: Pick<Scheme, "collectsForMonths">,
  openedAt: Date,
  timeZone: string,
): Date {
  const [year, month, date] = dayIn(timeZone, openedAt).split("-").map(Number) as [
    number,
    number,
    number,
  ];
  const lastDate = new Date(Date.UTC(year, month + collectsForMonths, 0)).getUTCDate();
  const last = new Date(Date.UTC(year, month - 1 + collectsForMonths, Math.min(date, lastDate)));
  return endOfDay(timeZone, last.toISOString().slice(0, 10));
}
