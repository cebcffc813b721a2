import type { Context } from "#app/platform/context.ts";

/** The days (`2026-12-25`) on which the council does not work, weekends aside. */
export async function listHolidays(context: Context): Promise<Set<string>> {
  const holidays = await context.read((db) => db.holiday.findMany({ select: { date: true } }));
  return new Set(holidays.map(({ date }) => date.toISOString().slice(0, 10)));
}
