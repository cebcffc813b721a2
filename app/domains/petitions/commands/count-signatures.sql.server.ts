import { judgeThresholds } from "#app/domains/petitions/commands/judge-thresholds.sql.server.ts";
import { lockCount } from "#app/domains/petitions/commands/lock-count.sql.server.ts";
import { rebuildCounts } from "#app/domains/petitions/commands/rebuild-counts.sql.server.ts";
import { signaturesConfirmed } from "#app/domains/petitions/events.ts";
import { localConnections } from "#app/domains/petitions/queries/local-connections.sql.server.ts";
import { placeOf } from "#app/domains/petitions/queries/place-of.sql.server.ts";
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
 * below that line nothing can still appear, so nothing is missed and nothing counted twice. The total,
 * its places and its days change together. The inner part of the jobs that count; whoever called it
 * would count nothing that is not confirmed.
 */
export async function countSignatures(context: Context, petitionId: string): Promise<number> {
  return context.write(async (db) => {
    await lockCount(db, petitionId);
    await beginAfreshAfterMove(db, petitionId);
    const [result] = await count(db, petitionId, context.council.timeZone);
    if (!result) return 0;

    if (result.counted > 0) {
      await judgeThresholds(db, petitionId);
      await bump(db, "petitions", `petition:${petitionId}`);
    }
    if (result.left) await countAgainSoon(db, petitionId, result.now);
    return result.counted;
  });
}

function count(db: Db, petitionId: string, timeZone: string) {
  return db.$queryRaw<Counted[]>`
    WITH line AS (
      SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS reached
    ), fresh AS MATERIALIZED (
      SELECT s.country, ${placeOf} AS place, s.connection,
        (s.confirmed_at AT TIME ZONE ${timeZone})::date AS day,
        ${localConnections} @> to_jsonb(s.connection) AS is_local,
        count(*) FILTER (WHERE s.confirmed_in < reached)::int AS counted,
        count(*) FILTER (WHERE s.confirmed_in >= reached)::int AS "left"
      FROM petitions p CROSS JOIN line
      JOIN signatures s ON s.petition_id = p.id AND s.confirmed_in >= p.counted_up_to
      WHERE p.id = ${petitionId}::uuid AND s.state = 'confirmed' AND s.hold_rule IS NULL
      GROUP BY 1, 2, 3, 4, 5
    ), placed AS (
      INSERT INTO petition_counts (petition_id, source, country, place, connection, count)
      SELECT ${petitionId}::uuid, 'signed', country, place, connection, sum(counted) FROM fresh
      WHERE counted > 0 GROUP BY country, place, connection
      ON CONFLICT (council_id, petition_id, source, country, place, connection)
      DO UPDATE SET count = petition_counts.count + excluded.count
    ), dated AS (
      INSERT INTO petition_days (petition_id, day, added)
      SELECT ${petitionId}::uuid, day, sum(counted) FROM fresh WHERE counted > 0 GROUP BY day
      ON CONFLICT (council_id, petition_id, day)
      DO UPDATE SET added = petition_days.added + excluded.added
    ), total AS (
      SELECT coalesce(sum(counted), 0)::int AS counted, coalesce(sum("left"), 0) > 0 AS "left",
        coalesce(sum(counted) FILTER (WHERE is_local), 0)::int AS local
      FROM fresh
    )
    UPDATE petitions SET signature_count = signature_count + total.counted,
      local_count = local_count + total.local, counted_up_to = line.reached,
      counted_at = CASE WHEN total.counted > 0 THEN now() ELSE counted_at END
    FROM total, line WHERE id = ${petitionId}::uuid
    RETURNING total.counted, total."left", now() AS now`;
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
    UPDATE petitions SET counted_up_to = pg_snapshot_xmin(pg_current_snapshot())::text::bigint
    WHERE id = ${petitionId}::uuid
      AND counted_up_to > pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;
  if (moved === 0) return;
  await db.$executeRaw`
    UPDATE signatures SET confirmed_in = 0
    WHERE petition_id = ${petitionId}::uuid
      AND confirmed_in >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint`;
  await rebuildCounts(db, petitionId);
}
