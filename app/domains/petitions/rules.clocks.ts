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

/**
 * From when the council owes a petition a response; null while it owes none. Where thresholds promise
 * one it is from the moment the first of them is reached, and no longer once that is lost again,
 * whether or not the petition was acknowledged; where a scheme has no such threshold every petition is
 * owed one, from its acknowledgement.
 */
export function responseOwedFrom(
  promisingOne: readonly { reachedAt: Date | null }[],
  acknowledgedAt: Date | null,
): Date | null {
  if (promisingOne.length === 0) return acknowledgedAt;
  const reached = promisingOne.flatMap(({ reachedAt }) => reachedAt ?? []);
  return reached.toSorted((one, other) => one.getTime() - other.getTime())[0] ?? null;
}

/** How many calendar days lie between two moments, by the council's clock; on the same day none. */
export function daysBetween(timeZone: string, from: Date, to: Date): number {
  const [first, last] = [from, to].map((moment) => Date.parse(dayIn(timeZone, moment)));
  return Math.round((last! - first!) / 86_400_000);
}
