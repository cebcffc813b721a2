import type { ReviewState } from "#app/domains/petitions/schema.reviews.ts";
import type { Context } from "#app/platform/context.ts";

export interface ListedReview {
  id: string;
  state: ReviewState;
  requestedAt: Date;
  decidedAt: Date | null;
  petition: { number: number; title: string };
}

/** The latest reviews that organisers have asked for, those that wait for scrutiny first. */
export async function listReviews(context: Context): Promise<ListedReview[]> {
  const rows = await context.read((db) =>
    db.petitionReview.findMany({
      orderBy: { requestedAt: "desc" },
      take: 200,
      select: {
        id: true,
        state: true,
        requestedAt: true,
        decidedAt: true,
        petition: {
          select: {
            number: true,
            contribution: { select: { title: true } },
          },
        },
      },
    }),
  );
  const reviews = rows.map(({ petition: { number, contribution }, state, ...review }) => ({
    ...review,
    state: state as ReviewState,
    petition: { number, title: contribution.title ?? "" },
  }));
  const waits = ({ state }: ListedReview) =>
    state === "requested" || state === "accepted" ? 0 : 1;
  return reviews.toSorted((one, other) => waits(one) - waits(other));
}
