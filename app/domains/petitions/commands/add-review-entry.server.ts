import type { ReviewState } from "#app/domains/petitions/schema.reviews.ts";
import type { Context } from "#app/platform/context.ts";
import { markdownToHtml } from "#app/platform/html/markdown-to-html.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/**
 * The timeline tells how far a review has come: in the words of scrutiny, never in those with which
 * the organiser asked for it, which nobody has looked at. The inner part of asking for a review and
 * of deciding about it.
 */
export async function addReviewEntry(
  context: Context,
  { petitionId, stage, text }: { petitionId: string; stage: ReviewState; text: string },
): Promise<void> {
  const { actor, locale, now } = context;
  await context.write(async (db) => {
    await db.petitionEntry.create({
      data: {
        id: newId(),
        petitionId,
        kind: "review",
        text,
        html: text && markdownToHtml(text),
        details: { locale, stage },
        authorId: "personId" in actor ? actor.personId : null,
        publishedAt: now,
      },
      select: { id: true },
    });
    await bump(db, `petition:${petitionId}`);
  });
}
