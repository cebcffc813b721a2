import { listHolidays } from "#app/domains/councils/queries/list-holidays.server.ts";
import { dueBy } from "#app/domains/petitions/rules.clocks.ts";
import { SchemeSchema } from "#app/domains/petitions/schema.scheme.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

/**
 * Until when the organiser may ask for the response to be reviewed, in the working days of the
 * petition's own scheme; null where there is no response, or it has been asked for before.
 */
export async function reviewableUntil(context: Context, petitionId: string): Promise<Date | null> {
  return context.read(async (db) => {
    const petition = await db.petition.findFirst({
      where: { id: petitionId, respondedAt: { not: null }, reviews: { none: {} } },
      select: { respondedAt: true, scheme: true },
    });
    if (!petition?.respondedAt) return null;
    const { reviewWithinWorkingDays } = SchemeSchema.parse(petition.scheme ?? {});
    const holidays = await listHolidays(within(context, db));
    const { timeZone } = context.council;
    return dueBy(petition.respondedAt, reviewWithinWorkingDays, holidays, timeZone);
  });
}
