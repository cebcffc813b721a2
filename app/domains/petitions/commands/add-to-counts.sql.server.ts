import { judgeThresholds } from "#app/domains/petitions/commands/judge-thresholds.sql.server.ts";
import { lockCount } from "#app/domains/petitions/commands/lock-count.sql.server.ts";
import { localConnections } from "#app/domains/petitions/queries/local-connections.sql.server.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/** How many more (or, below zero, fewer) there are from one place. */
export interface CountChange {
  source: "signed" | "paper" | "imported";
  /** Two letters (ISO 3166), or `ZZ` where nobody says. */
  country: string;
  /** The id of an area, `unresolved`, `elsewhere` or `paper`. */
  place: string;
  connection: string;
  count: number;
}

/**
 * A petition's count changes now, by place and in total, all at once, under the lock of its count and
 * with its thresholds judged. The chart shows it under today, but for what was imported, of which nobody
 * knows the day. The inner part of checking paper, of taking signatures away and of giving them back,
 * each of which says who may.
 */
export async function addToCounts(
  inside: Context,
  petitionId: string,
  ...changes: CountChange[]
): Promise<void> {
  const given = changes.filter(({ count }) => count !== 0);
  if (given.length === 0) return;
  await inside.write(async (db) => {
    await lockCount(db, petitionId);
    await change(db, petitionId, JSON.stringify(given), dayIn(inside.council.timeZone, inside.now));
    await judgeThresholds(within(inside, db), petitionId);
    await bump(db, "petitions", `petition:${petitionId}`);
  });
}

// A row that is to sink is there already; only paper, corrected, may ever stand below nothing.
async function change(db: Db, petitionId: string, given: string, day: string): Promise<void> {
  const changed = await db.$executeRaw`
    WITH given AS MATERIALIZED (
      SELECT source, country, place, connection, sum(count)::int AS count
      FROM jsonb_to_recordset(${given}::jsonb) AS given
        (source text, country text, place text, connection text, count int)
      GROUP BY source, country, place, connection
    ), risen AS (
      INSERT INTO petition_counts (petition_id, source, country, place, connection, count)
      SELECT ${petitionId}::uuid, source, country, place, connection, count FROM given
      WHERE count > 0 OR source = 'paper'
      ON CONFLICT (council_id, petition_id, source, country, place, connection)
      DO UPDATE SET count = petition_counts.count + excluded.count
      RETURNING 1
    ), sunk AS (
      UPDATE petition_counts c SET count = c.count + given.count FROM given
      WHERE c.petition_id = ${petitionId}::uuid AND given.count <= 0 AND given.source <> 'paper'
        AND (c.source, c.country, c.place, c.connection)
          = (given.source, given.country, given.place, given.connection)
      RETURNING 1
    ), dated AS (
      INSERT INTO petition_days (petition_id, day, added, removed)
      SELECT ${petitionId}::uuid, ${day}::date,
        coalesce(sum(count) FILTER (WHERE count > 0), 0),
        coalesce(-sum(count) FILTER (WHERE count < 0), 0)
      FROM given WHERE source <> 'imported' HAVING count(*) > 0
      ON CONFLICT (council_id, petition_id, day) DO UPDATE
        SET added = petition_days.added + excluded.added,
            removed = petition_days.removed + excluded.removed
    ), total AS (
      SELECT sum(count)::int AS count, coalesce(sum(count) FILTER (WHERE source = 'imported'), 0)::int AS imported,
        coalesce(sum(count) FILTER (WHERE source = 'paper'
          OR source = 'signed' AND local @> to_jsonb(connection)), 0)::int AS local
      FROM given, (SELECT ${localConnections} AS local FROM petitions p
                   WHERE p.id = ${petitionId}::uuid) AS scheme
    )
    UPDATE petitions SET signature_count = signature_count + total.count,
      imported_count = imported_count + total.imported,
      local_count = local_count + total.local, counted_at = now()
    FROM total
    WHERE id = ${petitionId}::uuid
      AND (SELECT count(*) FROM risen) + (SELECT count(*) FROM sunk) = (SELECT count(*) FROM given)`;
  if (changed !== 1)
    throw new Error(`the counts of petition ${petitionId} do not have these places`);
}
