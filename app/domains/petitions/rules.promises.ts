import { isWorkingDay } from "#app/domains/councils/rules.ts";
import { dueBy, responseOwedFrom } from "#app/domains/petitions/rules.clocks.ts";
import { dayOf, type Days } from "#app/domains/petitions/rules.pauses.ts";
import { SchemeSchema } from "#app/domains/petitions/schema.scheme.ts";
import { dayIn, endOfDay } from "#app/platform/clock.ts";

/** A pause that holds, from its first to its last day, and when the council entered it. */
export interface EnteredPause extends Days {
  id: string;
  enteredAt: Date;
}

/** A day on which petitions rest, and because of which pause. */
interface RestingDay {
  day: string;
  pause: EnteredPause;
}

/** By which promises are reckoned: where the council is, when it does not work, when petitions rest. */
export interface PromiseCalendar {
  timeZone: string;
  holidays: ReadonlySet<string>;
  resting: readonly RestingDay[];
}

/** By when something is owed; where a pause moved that, by when it was at first, and the last that did. */
export interface Promised {
  dueAt: Date;
  firstDueAt: Date | null;
  pauseId: string | null;
}

/** A promise that a pause moved, as people read it. */
export interface MovedPromise {
  firstDueAt: Date;
  pause: Days & { reason: string; reasonCy: string };
}

/** What is owed from a moment on, within how many working days, and when it was done. */
export interface Owed {
  from: Date;
  workingDays: number;
  doneAt: Date | null;
}

/**
 * By when the council owes what it promised. As a deadline does, it moves by a day for every day on
 * which petitions rest, from the day on which its time began to run, unless it was due before; what
 * then falls on a day off is due on the next working day. Days of a pause that are still ahead count
 * at once, for everybody knows of them, and no longer when the pause is called off. A pause that was
 * entered when a promise had been broken, and days after it was kept, move nothing.
 */
export function promisedBy(
  { from, workingDays, doneAt }: Owed,
  { timeZone, holidays, resting }: PromiseCalendar,
): Promised {
  const firstDueAt = dueBy(from, workingDays, holidays, timeZone);
  const begun = dayIn(timeZone, from);
  const done = doneAt && dayIn(timeZone, doneAt);

  const first = dayIn(timeZone, new Date(firstDueAt.getTime() - 1));
  let [last, pauseId]: [string, string | null] = [first, null];
  for (const { day, pause } of resting) {
    if (day < begun || (done && day > done)) continue;
    if (day > last) last = orNextWorkingDay(last, holidays);
    if (day > last) break;
    if (pause.enteredAt >= endOfDay(timeZone, last)) continue;
    [last, pauseId] = [dayAfter(last), pause.id];
  }
  const dueAt = endOfDay(timeZone, orNextWorkingDay(last, holidays));
  return { dueAt, firstDueAt: pauseId ? firstDueAt : null, pauseId };
}

/** What a petition keeps of by when it is to be acknowledged. */
export function toAcknowledge({ dueAt, firstDueAt, pauseId }: Promised) {
  return { acknowledgeBy: dueAt, acknowledgeFirstBy: firstDueAt, acknowledgePauseId: pauseId };
}

/** What decides by when a petition is owed its response. */
export interface ResponseOwed {
  scheme: unknown;
  acknowledgedAt: Date | null;
  respondedAt: Date | null;
  /** Its thresholds that promise a response. */
  thresholds: readonly { reachedAt: Date | null }[];
}

/** By when a petition is owed its response, by its own scheme; null while it is owed none. */
export function responsePromised(petition: ResponseOwed, calendar: PromiseCalendar) {
  const from = responseOwedFrom(petition.thresholds, petition.acknowledgedAt);
  const { respondWithinWorkingDays: workingDays } = SchemeSchema.parse(petition.scheme ?? {});
  return from && promisedBy({ from, workingDays, doneAt: petition.respondedAt }, calendar);
}

/** The days of some pauses, each once, the earliest first. */
export function restingDays(pauses: readonly EnteredPause[]): RestingDay[] {
  const days = new Map<string, RestingDay>();
  for (const pause of pauses) {
    for (let day = pause.startsOn; day <= pause.endsOn; day = dayAfter(day)) {
      days.set(day, { day, pause });
    }
  }
  return [...days.values()].toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

function orNextWorkingDay(day: string, holidays: ReadonlySet<string>): string {
  return isWorkingDay(day, holidays) ? day : orNextWorkingDay(dayAfter(day), holidays);
}

function dayAfter(day: string): string {
  return dayOf(new Date(Date.parse(day) + 86_400_000));
}
