import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import { mayFollow } from "#app/domains/notifications/policy.ts";
import type { Context } from "#app/platform/context.ts";

export interface FollowedThread {
  id: string;
  number: number;
  title: string;
}

/**
 * The discussions that the person at the page follows, newest first.
 * Plan: index scan on subscriptions by person, nested loops into threads and contributions by key.
 */
export async function listSubscriptions(context: Context): Promise<FollowedThread[]> {
  const { actor } = context;
  if (!mayFollow(actor)) return [];

  return context.read(
    (db) => db.$queryRaw<FollowedThread[]>`
      SELECT t.id, t.number, c.title
      FROM subscriptions s
      JOIN threads t ON t.council_id = s.council_id AND t.id = s.subject_id
      JOIN contributions c ON c.council_id = t.council_id AND c.id = t.contribution_id
      WHERE s.person_id = ${actor.personId}::uuid AND s.subject_kind = 'thread'
        AND s.ended_at IS NULL AND ${visibleTo({ kind: "anyone" })}
      ORDER BY s.created_at DESC LIMIT 500`,
  );
}
