import type { Context } from "#app/platform/context.ts";

/**
 * A session is in use: its person can see in the list of devices when that was last. The inner part
 * of finding out who visits, which has looked at the session's secret.
 */
export async function noteVisit(context: Context, sessionId: string): Promise<void> {
  await context.write((db) =>
    db.session.updateMany({
      where: { id: sessionId, seenAt: { lt: context.now } },
      data: { seenAt: context.now },
    }),
  );
}
