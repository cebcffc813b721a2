import type { Context } from "#app/platform/context.ts";

/**
 * Somebody is signed out everywhere, at once. The inner part of changing what a person may do, which
 * says who may.
 */
export async function endSessionsOf(context: Context, personId: string): Promise<void> {
  await context.write((db) =>
    db.session.updateMany({
      where: { personId, revokedAt: null },
      data: { revokedAt: context.now },
    }),
  );
}
