import { z } from "zod";
import { assertMaySetUp } from "#app/domains/councils/policy.ts";
import { NewHolidaySchema, type NewHoliday } from "#app/domains/councils/schema.ts";
import type { Context } from "#app/platform/context.ts";

/** The council marks days on which it does not work; the answer counts what is new. */
export async function addHolidays(
  context: Context,
  holidays: readonly NewHoliday[],
): Promise<number> {
  assertMaySetUp(context.actor);
  const days = z.array(NewHolidaySchema).parse(holidays);
  const data = days.map(({ date, name }) => ({ date: new Date(date), name }));

  const { count } = await context.write((db) =>
    db.holiday.createMany({ data, skipDuplicates: true }),
  );
  return count;
}
