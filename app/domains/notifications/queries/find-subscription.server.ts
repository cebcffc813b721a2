import { mayFollow } from "#app/domains/notifications/policy.ts";
import type { Subject } from "#app/domains/notifications/schema.ts";
import type { Context } from "#app/platform/context.ts";

/** Whether the person at the page follows a subject. */
export async function isFollowing(context: Context, subject: Subject): Promise<boolean> {
  const { actor } = context;
  if (!mayFollow(actor)) return false;

  const found = await context.read((db) =>
    db.subscription.findFirst({
      where: { personId: actor.personId, ...subject, endedAt: null },
      select: { id: true },
    }),
  );
  return found !== null;
}
