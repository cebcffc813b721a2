import { renewPromises } from "#app/domains/petitions/commands/renew-promises.sql.server.ts";
import { mayChangeScheme } from "#app/domains/petitions/policy.scheme.ts";
import { dayOf } from "#app/domains/petitions/rules.pauses.ts";
import { record } from "#app/platform/audit/record.server.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

export type WhyNotCancelled = "not-administrator" | "pause-unknown" | "pause-over";

/**
 * Petitions do not rest after all, or no longer: one that has begun ends at once, and today still
 * counts among the days by which deadlines move. What the council has promised petitions moves back,
 * by the days on which they do not rest.
 */
export async function cancelPause(
  context: Context,
  id: string,
): Promise<Outcome<null, WhyNotCancelled>> {
  if (!mayChangeScheme(context.actor)) return refused("not-administrator");
  const today = dayIn(context.council.timeZone, context.now);

  return context.write(async (db) => {
    const pause = await db.petitionPause.findFirst({
      where: { id, cancelledAt: null },
      select: { startsOn: true, endsOn: true },
    });
    if (!pause) return refused("pause-unknown");
    const before = { startsOn: dayOf(pause.startsOn), endsOn: dayOf(pause.endsOn) };
    if (before.endsOn < today) return refused("pause-over");

    const endsOn = before.startsOn <= today ? today : before.endsOn;
    const { count } = await db.petitionPause.updateMany({
      where: { id, cancelledAt: null },
      data: { cancelledAt: context.now, endsOn: new Date(endsOn) },
    });
    if (count === 0) return refused("pause-unknown");
    await record(within(context, db), {
      action: "petitions.cancel-pause",
      subjectKind: "petition-pause",
      subjectId: id,
      before,
      after: { ...before, endsOn },
    });
    await renewPromises(within(context, db));
    await bump(db, "petition-pauses");
    return done(null);
  });
}
