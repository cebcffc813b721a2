import { listHolidays } from "#app/domains/councils/queries/list-holidays.server.ts";
import { dueBy, responseOwedFrom } from "#app/domains/petitions/rules.clocks.ts";
import { SchemeSchema } from "#app/domains/petitions/schema.scheme.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

/**
 * By when the council owes a petition its response is written on it, or that it owes none (any more):
 * see `responseOwedFrom`. The inner part of judging thresholds and of acknowledging.
 */
export async function keepResponseClock(inside: Context, petitionId: string): Promise<void> {
  await inside.write(async (db) => {
    const { scheme, acknowledgedAt, thresholds } = await db.petition.findFirstOrThrow({
      where: { id: petitionId },
      select: {
        scheme: true,
        acknowledgedAt: true,
        thresholds: { where: { consequence: "response" }, select: { reachedAt: true } },
      },
    });
    const from = responseOwedFrom(thresholds, acknowledgedAt);
    const { respondWithinWorkingDays: days } = SchemeSchema.parse(scheme ?? {});
    const holidays = await listHolidays(within(inside, db));
    const respondBy = from && dueBy(from, days, holidays, inside.council.timeZone);
    await db.petition.updateMany({ where: { id: petitionId }, data: { respondBy } });
  });
}
