import { mayFollow } from "#app/domains/notifications/policy.ts";
import type { Subject } from "#app/domains/notifications/schema.ts";
import type { Context } from "#app/platform/context.ts";
import { done, refused } from "#app/platform/outcome.ts";

/** Somebody no longer wants to hear about a subject. */
export async function unfollow(context: Context, subject: Subject) {
  const { actor, now } = context;
  if (!mayFollow(actor)) return refused("not-signed-in");

  await context.write((db) =>
    db.subscription.updateMany({
      where: { personId: actor.personId, ...subject, endedAt: null },
      data: { endedAt: now },
    }),
  );
  return done(subject);
}
