import { addReviewEntry } from "#app/domains/petitions/commands/add-review-entry.server.ts";
import { tellOfReview } from "#app/domains/petitions/commands/tell-of-review.server.ts";
import { holdPetition } from "#app/domains/petitions/queries/hold-petition.sql.server.ts";
import { isReviewToken } from "#app/domains/petitions/queries/review-link.server.ts";
import { reviewableUntil } from "#app/domains/petitions/queries/reviewable-until.server.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { newId } from "#app/platform/ids.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export interface ReviewToRequest {
  /** The number of the petition, and the token of the organiser's link. */
  number: number;
  token: string;
  text: string;
}

export type WhyNoReview = "link-unknown" | "review-asked" | "no-response" | "review-late";

/**
 * Whoever holds the organiser's link asks once, within the working days of the petition's scheme, for
 * the council's response to be reviewed by scrutiny.
 */
export async function requestReview(
  context: Context,
  { number, token, text }: ReviewToRequest,
): Promise<Outcome<null, WhyNoReview>> {
  return context.write(async (db) => {
    const inside = within(context, db);
    const petition = await holdPetition(db, { number });
    const isTheirs = petition && (await isReviewToken(inside, petition.id, token));
    if (!petition || !isTheirs) return refused("link-unknown");
    if (!petition.respondedAt) return refused("no-response");
    const until = await reviewableUntil(inside, petition.id);
    if (!until) return refused("review-asked");
    if (context.now >= until) return refused("review-late");

    const id = newId();
    await db.petitionReview.create({
      data: { id, petitionId: petition.id, text, requestedAt: context.now },
      select: { id: true },
    });
    await addReviewEntry(inside, { petitionId: petition.id, stage: "requested", text: "" });
    await tellOfReview(inside, { petition, reviewId: id, stage: "requested", decision: "" });
    await record(inside, {
      action: "petitions.request-review",
      subjectKind: "petition",
      subjectId: petition.id,
      after: { reviewId: id },
    });
    return done(null);
  });
}
