import { reviewEmail } from "#app/domains/petitions/emails/review.tsx";
import { organiserToWrite } from "#app/domains/petitions/queries/organiser-to-write.server.ts";
import type { ReviewState } from "#app/domains/petitions/schema.reviews.ts";
import type { Context } from "#app/platform/context.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";

interface ReviewNews {
  petition: { id: string; number: number; title: string };
  reviewId: string;
  stage: ReviewState;
  /** The words of scrutiny; empty when a review is asked for. */
  decision: string;
}

/**
 * The organiser hears how far the review has come, once for each stage; whoever was erased hears
 * nothing. The inner part of asking for a review and of deciding about it.
 */
export async function tellOfReview(
  context: Context,
  { petition, reviewId, stage, decision }: ReviewNews,
): Promise<void> {
  const organiser = await organiserToWrite(context, petition.id);
  if (!organiser) return;
  const { email: to, locale } = organiser;
  const key = `petitions.review:${reviewId}:${stage}`;
  const letter = reviewEmail({ council: context.council, locale, petition, stage, decision });
  await queueEmail(context, { key, to, locale, ...letter });
}
