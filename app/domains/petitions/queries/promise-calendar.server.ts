import { listHolidays } from "#app/domains/councils/queries/list-holidays.server.ts";
import { dayOf } from "#app/domains/petitions/rules.pauses.ts";
import { restingDays, type PromiseCalendar } from "#app/domains/petitions/rules.promises.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

/**
 * The days on which the council does not work and those on which petitions rest, past ones and planned
 * ones; of a pause that was called off the days up to then, and none where it had not begun.
 */
export async function promiseCalendar(context: Context): Promise<PromiseCalendar> {
  const { timeZone } = context.council;
  return context.read(async (db) => {
    const rows = await db.petitionPause.findMany({
      select: { id: true, startsOn: true, endsOn: true, createdAt: true, cancelledAt: true },
    });
    const pauses = rows.flatMap(({ id, createdAt: enteredAt, cancelledAt, ...days }) => {
      const pause = { id, enteredAt, startsOn: dayOf(days.startsOn), endsOn: dayOf(days.endsOn) };
      const isVoid = cancelledAt && dayIn(timeZone, cancelledAt) < pause.startsOn;
      return isVoid ? [] : [pause];
    });
    const holidays = await listHolidays(within(context, db));
    return { timeZone, holidays, resting: restingDays(pauses) };
  });
}
