import { queuePetition } from "#app/domains/petitions/commands/queue-petition.server.ts";
import { mayRelease } from "#app/domains/petitions/policy.starting.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused } from "#app/platform/outcome.ts";

/** A moderator lets a petition through that was held back when it was sent in; it goes on as if it never had been. */
export async function releasePetition(context: Context, number: number) {
  if (!mayRelease(context.actor)) return refused("not-releasing");
  return context.write(async (db) => {
    const petition = await db.petition.findFirst({
      where: { number, heldBecause: { not: null } },
      select: { id: true, heldBecause: true },
    });
    if (!petition) return refused("not-held");
    await db.petition.updateMany({ where: { id: petition.id }, data: { heldBecause: null } });
    await record(within(context, db), {
      action: "petitions.release",
      subjectKind: "petition",
      subjectId: petition.id,
      before: { heldBecause: petition.heldBecause },
    });
    await queuePetition(within(context, db), petition.id);
    return done(null);
  });
}
