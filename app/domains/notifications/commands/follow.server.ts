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
  await db.$executeRaw`
    INSERT INTO subscriptions (id, person_id, subject_kind, subject_id, created_at)
    VALUES (${newId()}::uuid, ${personId}::uuid, ${subjectKind}, ${subjectId}::uuid, ${since})
    ON CONFLICT (council_id, person_id, subject_kind, subject_id)
    DO UPDATE SET ended_at = NULL, created_at = excluded.created_at
    WHERE subscriptions.ended_at IS NOT NULL`;
}
