import { petitionClosed } from "#app/domains/petitions/events.ts";
import type { Context } from "#app/platform/context.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/**
 * What is open when petitions end for an election is closed as of that moment, and says why; a pause
 * or a late publication may have given it more time than it had when the day was set. What was
 * published only afterwards goes on. The inner part of the job that ends petitions.
 */
export async function closeForElection(context: Context, closesAt: Date): Promise<void> {
  await context.write(async (db) => {
    const closed = await db.$queryRaw<{ id: string; was: string }[]>`
      WITH due AS (
        SELECT id, state FROM petitions
        WHERE closed_because IS NULL AND coalesce(opened_at, created_at) < ${closesAt}
          AND (state = 'open' AND (closes_at IS NULL OR closes_at >= ${closesAt})
            OR state = 'closed' AND closed_at = ${closesAt})
        ORDER BY id FOR UPDATE
      )
      UPDATE petitions p
      SET state = 'closed', closes_at = ${closesAt}, closed_at = ${closesAt},
        closed_because = 'election'
      FROM due WHERE p.id = due.id
      RETURNING p.id, due.state AS was`;
    for (const { id, was } of closed) {
      if (was === "open") await announce(db, petitionClosed, { petitionId: id });
      await bump(db, `petition:${id}`);
    }
    if (closed.length > 0) await bump(db, "petitions");
  });
}
