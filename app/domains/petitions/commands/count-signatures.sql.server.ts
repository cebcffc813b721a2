import { judgeThresholds } from "#app/domains/petitions/commands/judge-thresholds.sql.server.ts";
import { lockCount } from "#app/domains/petitions/commands/lock-count.sql.server.ts";
import { rebuildCounts } from "#app/domains/petitions/commands/rebuild-counts.sql.server.ts";
import { signaturesConfirmed } from "#app/domains/petitions/events.ts";
import { localConnections } from "#app/domains/petitions/queries/local-connections.sql.server.ts";
import { placeOf } from "#app/domains/petitions/queries/place-of.sql.server.ts";
import { windowAt } from "#app/domains/petitions/rules.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

interface Counted {
  counted: number;
  now: Date;
}

/**
 * What was confirmed since the last count is added to a petition's total, each signature once; the
 * answer is how many. Every signature bears the number of the transaction that confirmed it. A count
 * takes all that it sees and keeps its snapshot; the next one takes what that snapshot did not show. So
 * nothing is missed and nothing counted twice, whoever holds a transaction open meanwhile and whatever
 * the clocks say. The total, its places and its days change together. The inner part of the jobs that
 * count; whoever called it would count nothing that is not confirmed.
 */
export async function countSignatures(context: Context, petitionId: string): Promise<number> {
  return context.write(async (db) => {
    await lockCount(db, petitionId);
    await beginAfreshAfterMove(within(context, db), db, petitionId);
    const [result] = await count(db, petitionId, context.council.timeZone);
    if (!result) return 0;

    await judgeThresholds(within(context, db), petitionId);
    await bump(db, "petitions", `petition:${petitionId}`);
    await countAgainSoon(db, petitionId, result.now);
    return result.counted;
  });
}

function count(db: Db, petitionId: string, timeZone: string) {
  return db.$queryRaw<Counted[]>`
    WITH fresh AS MATERIALIZED (
      SELECT s.country, ${placeOf} AS place, s.connection,
        (s.confirmed_at AT TIME ZONE ${timeZone})::date AS day,
        ${localConnections} @> to_jsonb(s.connection) AS is_local, count(*)::int AS counted
      FROM petitions p JOIN signatures s ON s.petition_id = p.id
        AND s.confirmed_in >= p.counted_up_to
        AND NOT is_counted(s.confirmed_in, p.counted_up_to, p.counted_snapshot)
      WHERE p.id = ${petitionId}::uuid AND s.state = 'confirmed' AND s.hold_rule IS NULL
      GROUP BY 1, 2, 3, 4, 5
    ), placed AS (
      INSERT INTO petition_counts (petition_id, source, country, place, connection, count)
      SELECT ${petitionId}::uuid, 'signed', country, place, connection, sum(counted) FROM fresh
      GROUP BY country, place, connection
      ON CONFLICT (council_id, petition_id, source, country, place, connection)
      DO UPDATE SET count = petition_counts.count + excluded.count
    ), dated AS (
      INSERT INTO petition_days (petition_id, day, added)
      SELECT ${petitionId}::uuid, day, sum(counted) FROM fresh GROUP BY day
      ON CONFLICT (council_id, petition_id, day)
      DO UPDATE SET added = petition_days.added + excluded.added
    ), total AS (
      SELECT sum(counted)::int AS counted,
        coalesce(sum(counted) FILTER (WHERE is_local), 0)::int AS local
      FROM fresh HAVING count(*) > 0
    )
    UPDATE petitions SET signature_count = signature_count + total.counted,
      local_count = local_count + total.local, counted_at = now(),
      counted_up_to = pg_snapshot_xmin(pg_current_snapshot())::text::bigint,
      counted_snapshot = pg_current_snapshot()::text
    FROM total WHERE id = ${petitionId}::uuid
    RETURNING total.counted, now() AS now`;
}

/** Whatever was confirmed in this window and committed too late to be seen is counted in the next. */
async function countAgainSoon(db: Db, petitionId: string, now: Date): Promise<void> {
  const { window, ends } = windowAt(now);
  const once = `${petitionId}:${window}`;
  await announce(db, signaturesConfirmed, { petitionId, window }, { once, due: ends });
}

/**
 * On another PostgreSQL server, after a restore or a move, transaction numbers begin low again: a line
 * ahead of all of them was drawn elsewhere. Then everything is counted once more, from nothing.
 */
async function beginAfreshAfterMove(inside: Context, db: Db, petitionId: string): Promise<void> {
  const moved = await db.$executeRaw`
    UPDATE petitions SET counted_up_to = pg_snapshot_xmin(pg_current_snapshot())::text::bigint,
      counted_snapshot = pg_current_snapshot()::text
    WHERE id = ${petitionId}::uuid
      AND counted_up_to > pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;
  if (moved === 0) return;
  await db.$executeRaw`
    UPDATE signatures SET confirmed_in = 0
    WHERE petition_id = ${petitionId}::uuid
      AND confirmed_in >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint`;
  await rebuildCounts(inside, petitionId);
}
