import { petitionClosed } from "#app/domains/petitions/events.ts";
import { moveDeadlines } from "#app/domains/petitions/commands/move-deadlines.sql.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/**
 * Petitions whose deadline has come are closed, once it has moved by the days of a pause that are
 * over; the answer is how many. The inner part of the job of this name; whoever called it would close
 * nothing that is not over.
 */
export async function closeDue(context: Context): Promise<number> {
  return context.write(async (db) => {
    await moveDeadlines(within(context, db));
    const closed = await db.$queryRaw<{ id: string }[]>`
      UPDATE petitions SET state = 'closed', closed_at = closes_at
      WHERE state = 'open' AND closes_at <= ${context.now}
      RETURNING id`;
    for (const { id } of closed) {
      await announce(db, petitionClosed, { petitionId: id });
      await bump(db, `petition:${id}`);
    }
    if (closed.length > 0) await bump(db, "petitions");
    return closed.length;
  });
}
