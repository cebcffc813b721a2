import { findPetition } from "#app/domains/petitions/queries/find-petition.server.ts";
import { isReviewToken } from "#app/domains/petitions/queries/review-link.server.ts";
import { reviewableUntil } from "#app/domains/petitions/queries/reviewable-until.server.ts";
import type { Context } from "#app/platform/context.ts";
import { publicNumber } from "#app/platform/http/public-number.ts";

/**
 * What the organiser's link to a review leads to: the petition, and until when a review can be asked
 * for, if it can; null for a link that we did not make. Changes nothing.
 */
export async function showReviewLink(
  context: Context,
  { number, token }: { number: string | undefined; token: string },
) {
  const known = publicNumber(number);
  const asked = await context.read((db) =>
    db.petition.findFirst({ where: { number: known ?? 0 }, select: { id: true } }),
  );
  if (!asked || !(await isReviewToken(context, asked.id, token))) return null;
  const petition = await findPetition(context, number);
  if (!petition) return null;

  const until = await reviewableUntil(context, petition.id);
  const isOpen = until !== null && context.now < until;
  return { number: petition.number, title: petition.title, until: isOpen ? until : null };
}
