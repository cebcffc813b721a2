import { dayIn, endOfDay } from "#app/platform/clock.ts";

/** How many signatures are gone through at a time. */
export const lettersPerSlice = 500;

/** So many of these letters may wait to be handed over when the next slice is added to them. */
export const mostWaiting = 250;

/** How long a slice waits when there are more, in milliseconds. */
export const sliceRests = 3_000;

/** Of the night in which letters begin to go out, in minutes from midnight. */
const nightBegins = 3 * 60;

/**
 * When the letters of a mailing begin to go out: in the next night by the council's clock, spread by
 * its id over three hours, so that they end up before four o'clock whatever the clocks do that night.
 */
export function nextNight(now: Date, timeZone: string, id: string): Date {
  const midnight = endOfDay(timeZone, dayIn(timeZone, now));
  const share = Number.parseInt(id.slice(-6), 16) / 0x1_00_00_00;
  return new Date(midnight.getTime() + Math.floor(share * nightBegins) * 60_000);
}
