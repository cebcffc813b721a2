import { gatheringDays } from "#app/domains/petitions/rules.retention.ts";
import type { Context } from "#app/platform/context.ts";

const day = 24 * 60 * 60_000;

/** The ids of petitions that have looked for sponsors for 90 days, the oldest first. */
export async function listUnsponsored(context: Context): Promise<string[]> {
  const sentBefore = new Date(context.now.getTime() - gatheringDays * day);
  const found = await context.read((db) =>
    db.petition.findMany({
      where: { state: "gathering", createdAt: { lte: sentBefore } },
      select: { id: true },
      orderBy: { number: "asc" },
    }),
  );
  return found.map(({ id }) => id);
}
