import type { Context } from "#app/platform/context.ts";

/** One threshold of a petition, as the letter about it needs it; null where there is none. */
export async function findThreshold(context: Context, petitionId: string, key: string) {
  const threshold = await context.read((db) =>
    db.petitionThreshold.findFirst({
      where: { petitionId, key },
      select: {
        name: true,
        nameCy: true,
        needed: true,
        scope: true,
        reachedAt: true,
        petition: { select: { number: true, contribution: { select: { title: true } } } },
      },
    }),
  );
  if (!threshold) return null;
  const { petition, scope, reachedAt, ...rest } = threshold;
  return {
    ...rest,
    number: petition.number,
    title: petition.contribution.title ?? "",
    isLocal: scope === "local",
    isReached: reachedAt !== null,
  };
}
