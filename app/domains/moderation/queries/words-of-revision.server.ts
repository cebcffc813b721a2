import type { Context } from "#app/platform/context.ts";

/** What a contribution said in one revision, whether it is the newest or was replaced since. */
export async function wordsOfRevision(context: Context, contributionId: string, revision: number) {
  const select = { title: true, body: true, html: true } as const;
  return context.read(async (db) => {
    const earlier = await db.contributionRevision.findFirst({
      where: { contributionId, revision },
      select,
    });
    return earlier ?? db.contribution.findFirstOrThrow({ where: { id: contributionId }, select });
  });
}
