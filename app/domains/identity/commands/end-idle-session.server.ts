import type { Context } from "#app/platform/context.ts";

/**
 * A session that nobody has used for too long is over for good, and not only until it is used again.
 * The inner part of finding out who visits, which has looked at the session's secret.
 */
export async function endIdleSession(
  context: Context,
  { id, seenAt }: { id: string; seenAt: Date },
): Promise<void> {
  await context.write((db) =>
    db.session.updateMany({
      where: { id, seenAt: { lte: seenAt }, revokedAt: null },
      data: { revokedAt: context.now },
    }),
  );
}
