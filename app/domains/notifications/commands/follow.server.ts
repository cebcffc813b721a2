import { mayFollow } from "#app/domains/notifications/policy.ts";
import type { Subject } from "#app/domains/notifications/schema.ts";
import type { Context } from "#app/platform/context.ts";
import { newId } from "#app/platform/ids.server.ts";
import { done, refused } from "#app/platform/outcome.ts";

/** Somebody wants to hear what is new about a subject, from now on. */
export async function follow(context: Context, subject: Subject) {
  const { actor } = context;
  if (!mayFollow(actor)) return refused("not-signed-in");

  await context.write((db) => startFollowing(db, actor.personId, subject, context.now));
  return done(subject);
}

/** The same for somebody who is not there, such as the author of a new thread. */
export async function startFollowing(
  db: Parameters<Parameters<Context["write"]>[0]>[0],
  personId: string,
  { subjectKind, subjectId }: Subject,
  since: Date,
): Promise<void> {
  const subscription = { personId, subjectKind, subjectId };
  await db.subscription.updateMany({
    where: { ...subscription, endedAt: { not: null } },
    data: { endedAt: null, createdAt: since },
  });
  await db.subscription.createMany({
    data: [{ id: newId(), ...subscription, createdAt: since }],
    skipDuplicates: true,
  });
}
