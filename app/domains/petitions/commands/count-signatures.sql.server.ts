import { signaturesConfirmed } from "#app/domains/petitions/events.ts";
import { windowAt } from "#app/domains/petitions/rules.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

interface Counted {
  counted: number;
  left: boolean;
  now: Date;
}

/**
 * What was confirmed since the last count is added to a petition's total, each signature once; the
 * answer is how many. Every signature bears the number of the transaction that confirmed it. A count
 * goes up to the oldest transaction still open (`pg_snapshot_xmin`) and the next one on from there:
 * below that line nothing can still appear, so nothing is missed and nothing counted twice. The inner
 * part of the jobs that count; whoever called it would count nothing that is not confirmed.
 */
export async function countSignatures(context: Context, petitionId: string): Promise<number> {
  return context.write(async (db) => {
    await db.$queryRaw`
      SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(${`${petitionId} count`}, 0))`;
    await beginAfreshAfterMove(db, petitionId);
    const [result] = await count(db, petitionId);
    if (!result) return 0;

    if (result.counted > 0) await bump(db, "petitions", `petition:${petitionId}`);
    if (result.left) await countAgainSoon(db, petitionId, result.now);
    return result.counted;
  });
}

function count(db: Db, petitionId: string) {
  return db.$queryRaw<Counted[]>`
    WITH line AS (
      SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS reached
    ), fresh AS (
      SELECT count(*) FILTER (WHERE s.confirmed_in < reached)::int AS counted,
             count(*) FILTER (WHERE s.confirmed_in >= reached) > 0 AS "left"
      FROM petitions p CROSS JOIN line
      JOIN signatures s ON s.petition_id = p.id AND s.confirmed_in >= p.counted_up_to
      WHERE p.id = ${petitionId}::uuid AND s.state = 'confirmed'
    )
    UPDATE petitions SET signature_count = signature_count + fresh.counted,
      counted_up_to = line.reached,
      counted_at = CASE WHEN fresh.counted > 0 THEN now() ELSE counted_at END
    FROM fresh, line WHERE id = ${petitionId}::uuid
    RETURNING fresh.counted, fresh."left", now() AS now`;
}

/** Signatures confirmed behind an open transaction's back wait for the next window. */
async function countAgainSoon(db: Db, petitionId: string, now: Date): Promise<void> {
  const { window, ends } = windowAt(now);
  const once = `${petitionId}:${window}`;
  await announce(db, signaturesConfirmed, { petitionId, window }, { once, due: ends });
}

/**
 * On another PostgreSQL server, after a restore or a move, transaction numbers begin low again: a line
 * ahead of all of them was drawn elsewhere. Then everything is counted once more, from nothing.
 */
async function beginAfreshAfterMove(db: Db, petitionId: string): Promise<void> {
  const moved = await db.$executeRaw`
    UPDATE petitions SET signature_count = imported_count, counted_up_to = 0
    WHERE id = ${petitionId}::uuid
      AND counted_up_to > pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;
  if (moved === 0) return;
  await db.$executeRaw`
    UPDATE signatures SET confirmed_in = 0
    WHERE petition_id = ${petitionId}::uuid
      AND confirmed_in >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint`;
}
