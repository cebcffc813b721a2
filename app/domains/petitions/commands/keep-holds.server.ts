import type {
  Reviewed,
  WhyNotReviewed,
} from "#app/domains/petitions/commands/release-signatures.server.ts";
import { mayReviewSignatures } from "#app/domains/petitions/policy.integrity.ts";
import { stoodOnPage } from "#app/domains/petitions/queries/seal-list.server.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/**
 * Somebody of the council has looked at held signatures and they stay out of the count, for a reason;
 * until somebody looks again.
 */
export async function keepHolds(
  context: Context,
  { signatures, reason, ...page }: Reviewed & { reason: string },
): Promise<Outcome<{ kept: number }, WhyNotReviewed>> {
  if (!mayReviewSignatures(context.actor)) return refused("not-reviewer");
  if (!stoodOnPage(context, page, signatures)) return refused("not-on-page");

  return context.write(async (db) => {
    const waiting = { signatureId: { in: signatures }, outcome: null };
    const kept = await db.signatureHold.updateManyAndReturn({
      where: waiting,
      data: {
        outcome: "kept",
        reason,
        reviewedAt: context.now,
        reviewedById: "personId" in context.actor ? context.actor.personId : null,
      },
      select: { signatureId: true, petitionId: true },
    });
    for (const petitionId of [...new Set(kept.map((one) => one.petitionId))].toSorted()) {
      const theirs = kept.filter((one) => one.petitionId === petitionId);
      await record(within(context, db), {
        action: "petitions.keep-holds",
        subjectKind: "petition",
        subjectId: petitionId,
        why: reason,
        after: { signatures: theirs.map(({ signatureId }) => signatureId) },
      });
    }
    return done({ kept: kept.length });
  });
}
