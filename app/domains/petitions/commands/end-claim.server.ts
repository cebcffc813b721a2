import { personOf } from "#app/domains/contributions/policy.ts";
import { mayDecidePetitions } from "#app/domains/petitions/policy.moderating.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotGivenBack = "not-moderator" | "petition-unknown" | "petition-changed";

/** A moderator gives a petition that they hold back to the queue. */
export async function endClaim(
  context: Context,
  { number, version }: { number: number; version: number },
): Promise<Outcome<{ version: number }, WhyNotGivenBack>> {
  const holder = personOf(context.actor);
  if (!mayDecidePetitions(context.actor) || !holder) return refused("not-moderator");

  return context.write(async (db) => {
    const found = await db.petition.findFirst({ where: { number }, select: { id: true } });
    if (!found) return refused("petition-unknown");
    const { count } = await db.petition.updateMany({
      where: { id: found.id, version, claimedById: holder },
      data: { claimedById: null, claimedAt: null, version: { increment: 1 } },
    });
    if (count === 0) return refused("petition-changed");
    await record(within(context, db), {
      action: "petitions.end-claim",
      subjectKind: "petition",
      subjectId: found.id,
      before: { claimedBy: holder },
      after: { claimedBy: null },
    });
    return done({ version: version + 1 });
  });
}
