import { z } from "zod";
import { assertMaySetUp } from "#app/domains/councils/policy.ts";
import { NewHolidaySchema, type NewHoliday } from "#app/domains/councils/schema.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

/** The council marks days on which it does not work; the answer counts what is new. */
export async function addHolidays(
  context: Context,
  holidays: readonly NewHoliday[],
): Promise<number> {
  assertMaySetUp(context.actor);
  const days = z.array(NewHolidaySchema).parse(holidays);
  const data = days.map(({ date, name }) => ({ date: new Date(date), name }));

  return context.write(async (db) => {
    const { count } = await db.holiday.createMany({ data, skipDuplicates: true });
    if (count > 0) {
      const about = { subjectKind: "council", subjectId: context.council.id };
      const after = { added: count };
      await record(within(context, db), { action: "councils.add-holidays", ...about, after });
    }
    return count;
  });
}
