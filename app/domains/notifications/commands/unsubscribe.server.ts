import { findUnsubscriber } from "#app/domains/notifications/queries/find-unsubscriber.server.ts";
import type { Context } from "#app/platform/context.ts";
import { done, refused } from "#app/platform/outcome.ts";

/** Whoever holds the link of a digest stops all digests to that person; no sign-in is needed. */
export async function unsubscribe(context: Context, token: string) {
  const personId = await findUnsubscriber(context, token);
  if (!personId) return refused("unknown-link");

  await context.write((db) =>
    db.subscription.updateMany({
      where: { personId, endedAt: null },
      data: { endedAt: context.now },
    }),
  );
  return done({ personId });
}
