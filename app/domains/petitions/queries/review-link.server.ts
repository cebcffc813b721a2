import type { Context } from "#app/platform/context.ts";
import { reviewableUntil } from "#app/domains/petitions/queries/reviewable-until.server.ts";
import { isSealed, seal } from "#app/platform/seal.server.ts";

const purpose = "petition-review";

/** The path at which the organiser asks for a review of the response; null where none can be asked for now. */
export async function reviewLink(
  context: Context,
  { petitionId, number }: { petitionId: string; number: number },
): Promise<string | null> {
  const until = await reviewableUntil(context, petitionId);
  if (!until || until <= context.now) return null;
  return `/petitions/${number}/review?token=${seal(purpose, petitionId)}`;
}

/** Whether the token of such a path is one of ours, and its organiser not one of whom nothing is known any more. */
export async function isReviewToken(
  context: Context,
  petitionId: string,
  token: string,
): Promise<boolean> {
  if (!isSealed(purpose, petitionId, token)) return false;
  const gone = { petitionId, erasedAt: { not: null } };
  return (await context.read((db) => db.petitionCreator.count({ where: gone }))) === 0;
}
