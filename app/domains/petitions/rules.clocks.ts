import { addWorkingDays } from "#app/domains/councils/rules.ts";
import { dayIn, endOfDay } from "#app/platform/clock.ts";

/**
 * The moment by which something is owed that may take so many working days: the end of the last of
 * them by the council's clock. The day on which the time begins to run is not counted.
 */
export function dueBy(
  moment: Date,
  workingDays: number,
  holidays: ReadonlySet<string>,
  timeZone: string,
): Date {
  return endOfDay(timeZone, addWorkingDays(dayIn(timeZone, moment), workingDays, holidays));
}

/** How many calendar days lie between two moments, by the council's clock; on the same day none. */
export function daysBetween(timeZone: string, from: Date, to: Date): number {
  const [first, last] = [from, to].map((moment) => Date.parse(dayIn(timeZone, moment)));
  return Math.round((last! - first!) / 86_400_000);
}
