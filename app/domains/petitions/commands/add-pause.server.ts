import { renewPromises } from "#app/domains/petitions/commands/renew-promises.sql.server.ts";
import { mayChangeScheme } from "#app/domains/petitions/policy.scheme.ts";
import { lengthOfPause, longestPause } from "#app/domains/petitions/rules.pauses.ts";
import type { PauseForm } from "#app/domains/petitions/schema.pauses.ts";
import { record } from "#app/platform/audit/record.server.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { newId } from "#app/platform/ids.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

export type WhyNoPause = "not-administrator" | "pause-begun" | "pause-long" | "pause-overlaps";

/**
 * On these days petitions rest, such as before an election; deadlines move by as many days. What the
 * council has promised petitions moves at once, each promise from the day it is reckoned by
 * (`promisedBy`).
 */
export async function addPause(
  context: Context,
  pause: PauseForm,
): Promise<Outcome<{ id: string }, WhyNoPause>> {
  if (!mayChangeScheme(context.actor)) return refused("not-administrator");
  if (pause.startsOn < dayIn(context.council.timeZone, context.now)) return refused("pause-begun");
  if (lengthOfPause(pause) > longestPause) return refused("pause-long");

  const [startsOn, endsOn] = [new Date(pause.startsOn), new Date(pause.endsOn)];
  return context.write(async (db) => {
    const others = await db.petitionPause.count({
      where: { cancelledAt: null, startsOn: { lte: endsOn }, endsOn: { gte: startsOn } },
    });
    if (others > 0) return refused("pause-overlaps");

    const id = newId();
    const { reason, reasonCy } = pause;
    const createdById = "personId" in context.actor ? context.actor.personId : null;
    const createdAt = context.now;
    await db.petitionPause.create({
      data: { id, startsOn, endsOn, reason, reasonCy, createdById, createdAt },
      select: { id: true },
    });
    await record(within(context, db), {
      action: "petitions.pause",
      subjectKind: "petition-pause",
      subjectId: id,
      after: pause,
    });
    await renewPromises(within(context, db));
    await bump(db, "petition-pauses");
    return done({ id });
  });
}
