import { personOf } from "#app/domains/contributions/policy.ts";
import { mayDecidePetitions } from "#app/domains/petitions/policy.moderating.ts";
import { isOwn } from "#app/domains/petitions/queries/is-own.server.ts";
import { isHeldByOther } from "#app/domains/petitions/rules.moderating.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export interface PetitionClaim {
  number: number;
  version: number;
  /** Whether to take it from whoever holds it. */
  takeOver: boolean;
}

export type WhyNotClaimed =
  "not-moderator" | "petition-unknown" | "petition-held" | "petition-changed" | "own-petition";

/**
 * A moderator takes a waiting petition on, in the state in which they saw it; nobody else decides about
 * it for half an hour, unless they say that they take it over. Taking it again renews the half hour.
 */
export async function claimPetition(
  context: Context,
  { number, version, takeOver }: PetitionClaim,
): Promise<Outcome<{ version: number }, WhyNotClaimed>> {
  const claimedById = personOf(context.actor);
  if (!mayDecidePetitions(context.actor) || !claimedById) return refused("not-moderator");

  return context.write(async (db) => {
    const found = await db.petition.findFirst({
      where: { number },
      select: {
        id: true,
        claimedById: true,
        claimedAt: true,
      },
    });
    if (!found) return refused("petition-unknown");
    if (await isOwn(within(context, db), found.id)) return refused("own-petition");
    if (!takeOver && isHeldByOther(found, claimedById, context.now)) {
      return refused("petition-held");
    }

    const { count } = await db.petition.updateMany({
      where: { id: found.id, version, state: "waiting" },
      data: { claimedById, claimedAt: context.now, version: { increment: 1 } },
    });
    if (count === 0) return refused("petition-changed");
    await record(within(context, db), {
      action: "petitions.claim",
      subjectKind: "petition",
      subjectId: found.id,
      before: { claimedBy: found.claimedById },
      after: { claimedBy: claimedById },
    });
    return done({ version: version + 1 });
  });
}
