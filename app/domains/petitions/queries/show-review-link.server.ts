import { findPetition } from "#app/domains/petitions/queries/find-petition.server.ts";
import { isReviewToken } from "#app/domains/petitions/queries/review-link.server.ts";
import { reviewableUntil } from "#app/domains/petitions/queries/reviewable-until.server.ts";
import type { Context } from "#app/platform/context.ts";

/**
 * What the organiser's link to a review leads to: the petition, and until when a review can be asked
 * for, if it can; null for a link that we did not make. Changes nothing.
 */
export async function showReviewLink(
  context: Context,
  { number, token }: { number: string | undefined; token: string },
) {
  const petition = await findPetition(context, number);
  if (!petition || !isReviewToken(petition.id, token)) return null;

  const until = await reviewableUntil(context, petition.id);
  const isOpen = until !== null && context.now < until;
  return { number: petition.number, title: petition.title, until: isOpen ? until : null };
}
