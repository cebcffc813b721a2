import type { Context } from "#app/platform/context.ts";

/** Which other contributions since a moment say the same, spacing and capitals apart; newest first, at most 20. */
export async function listSameText(
  context: Context,
  { contributionId, since }: { contributionId: string; since: Date },
) {
  return context.read(async (db) => {
    const where = { id: contributionId };
    const told = await db.contribution.findFirst({ where, select: { fingerprint: true } });
    if (!told?.fingerprint) return [];

    return db.contribution.findMany({
      where: {
        fingerprint: told.fingerprint,
        id: { not: contributionId },
        createdAt: { gte: since },
      },
      orderBy: { createdAt: "desc" },
      select: { id: true, authorId: true, url: true, createdAt: true },
      take: 20,
    });
  });
}
