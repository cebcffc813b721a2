import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import type { ReviewState } from "#app/domains/petitions/schema.reviews.ts";
import type { Context } from "#app/platform/context.ts";
import { isId } from "#app/platform/is-id.ts";

/** One review as scrutiny reads it, in the organiser's words; null where there is none. */
export async function showReview(context: Context, id: string | undefined) {
  if (!isId(id)) return null;
  const review = await context.read((db) =>
    db.petitionReview.findFirst({
      where: { id },
      select: {
        id: true,
        text: true,
        state: true,
        requestedAt: true,
        decidedAt: true,
        decision: true,
        petition: {
          select: {
            id: true,
            number: true,
            respondedAt: true,
            responseSummary: true,
            contribution: { select: { title: true } },
          },
        },
      },
    }),
  );
  if (!review) return null;
  const { petition, state, ...rest } = review;
  await noteReading(context, { kind: "petition", id: petition.id });
  const { number, respondedAt, responseSummary, contribution } = petition;
  return {
    ...rest,
    state: state as ReviewState,
    petition: {
      number,
      respondedAt,
      responseSummary,
      title: contribution.title ?? "",
    },
  };
}
