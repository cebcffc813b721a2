import type { Context } from "#app/platform/context.ts";

/**
 * An exchange has come to its end; whether this was the moment, and not another request a moment
 * before. The inner part of ways to sign in that allow more than one try.
 */
export async function endCeremony(context: Context, ceremonyId: string): Promise<boolean> {
  const { count } = await context.write((db) =>
    db.ceremony.updateMany({
      where: { id: ceremonyId, usedAt: null },
      data: { usedAt: context.now },
    }),
  );
  return count === 1;
}
