import { petitionClosed } from "#app/domains/petitions/events.ts";
import type { Context } from "#app/platform/context.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/**
 * Petitions whose deadline has come by the database's clock are closed; the answer is how many. The
 * inner part of the job of this name; whoever called it would close nothing that is not over.
 */
export async function closeDue(context: Context): Promise<number> {
  return context.write(async (db) => {
    const closed = await db.$queryRaw<{ id: string }[]>`
      UPDATE petitions SET state = 'closed', closed_at = closes_at
      WHERE state = 'open' AND closes_at <= now()
      RETURNING id`;
    for (const { id } of closed) {
      await announce(db, petitionClosed, { petitionId: id });
      await bump(db, `petition:${id}`);
    }
    if (closed.length > 0) await bump(db, "petitions");
    return closed.length;
  });
}
