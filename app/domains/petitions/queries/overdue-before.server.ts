import { listHolidays } from "#app/domains/councils/queries/list-holidays.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { lastDaysDue } from "#app/domains/petitions/rules.moderating.ts";
import { dayIn, endOfDay } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";

/** The moments before which waiting petitions must have arrived to be overdue, and to be nearly so. */
export async function overdueBefore(context: Context): Promise<{ overdue: Date; nearly: Date }> {
  const { timeZone } = context.council;
  const { moderateWithinWorkingDays: days } = await showScheme(context);
  const today = dayIn(timeZone, context.now);
  const last = lastDaysDue(today, days, await listHolidays(context));
  return { overdue: endOfDay(timeZone, last.overdue), nearly: endOfDay(timeZone, last.nearly) };
}
