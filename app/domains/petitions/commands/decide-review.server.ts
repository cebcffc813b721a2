import { addReviewEntry } from "#app/domains/petitions/commands/add-review-entry.server.ts";
import { tellOfReview } from "#app/domains/petitions/commands/tell-of-review.server.ts";
import { mayDecideReview } from "#app/domains/petitions/policy.timeline.ts";
import { holdPetition } from "#app/domains/petitions/queries/hold-petition.sql.server.ts";
import {
  nextStates,
  reviewStates,
  type ReviewDecision,
} from "#app/domains/petitions/schema.reviews.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotReviewed = "not-scrutiny" | "review-unknown" | "review-decided";

/**
 * Somebody who leads on policy says for scrutiny that it takes a review up, declines it, or has
 * reported on it; the timeline and the organiser hear of it in the same words.
 */
export async function decideReview(
  context: Context,
  { id, state, decision }: ReviewDecision & { id: string },
): Promise<Outcome<null, WhyNotReviewed>> {
  const { actor, now } = context;
  if (!mayDecideReview(actor) || !("personId" in actor)) return refused("not-scrutiny");

  return context.write(async (db) => {
    const inside = within(context, db);
    const review = await db.petitionReview.findFirst({
      where: { id },
      select: { petitionId: true },
    });
    const petition = review && (await holdPetition(db, { id: review.petitionId }));
    if (!petition) return refused("review-unknown");
    const before = reviewStates.filter((from) => nextStates[from].includes(state));
    const { count } = await db.petitionReview.updateMany({
      where: { id, state: { in: before } },
      data: { state, decision, decidedAt: now, decidedById: actor.personId },
    });
    if (count === 0) return refused("review-decided");

    await addReviewEntry(inside, { petitionId: petition.id, stage: state, text: decision });
    await tellOfReview(inside, { petition, reviewId: id, stage: state, decision });
    await record(inside, {
      action: "petitions.decide-review",
      subjectKind: "petition",
      subjectId: petition.id,
      after: { reviewId: id, state, decision },
    });
    return done(null);
  });
}
