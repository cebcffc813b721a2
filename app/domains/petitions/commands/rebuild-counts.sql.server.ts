import { judgeThresholds } from "#app/domains/petitions/commands/judge-thresholds.sql.server.ts";
import {
  countsInTruth,
  onlyPetition,
} from "#app/domains/petitions/queries/counts-in-truth.sql.server.ts";
import { localConnections } from "#app/domains/petitions/queries/local-connections.sql.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/**
 * A petition's count is made anew of what it counts: its signatures up to the line of the last count,
 * its checked paper and what was imported. Days are kept as they are while they add up to it. The inner
 * part of the nightly recount and of a count after a move, under the lock of the count.
 */
export async function rebuildCounts(inside: Context, petitionId: string): Promise<void> {
  await inside.write(async (db) => {
    await recount(db, petitionId);
    await redateIfWrong(db, petitionId);
    await judgeThresholds(within(inside, db), petitionId);
    await bump(db, "petitions", `petition:${petitionId}`);
  });
}

async function recount(db: Db, petitionId: string): Promise<void> {
  const truth = await db.$queryRaw<object[]>`${countsInTruth(onlyPetition(petitionId))}`;
  await db.$executeRaw`DELETE FROM petition_counts WHERE petition_id = ${petitionId}::uuid`;
  await db.$executeRaw`
    INSERT INTO petition_counts (petition_id, source, country, place, connection, count)
    SELECT petition_id, source, country, place, connection, count
    FROM jsonb_populate_recordset(NULL::petition_counts, ${JSON.stringify(truth)}::jsonb)`;
  await db.$executeRaw`
    UPDATE petitions p SET signature_count = sums.total, imported_count = sums.imported,
      local_count = sums.local, counted_at = now()
    FROM (
      SELECT coalesce(sum(count), 0)::int AS total,
        coalesce(sum(count) FILTER (WHERE source = 'imported'), 0)::int AS imported,
        coalesce(sum(count) FILTER (WHERE source = 'paper'
          OR source = 'signed' AND local @> to_jsonb(connection)), 0)::int AS local
      FROM (SELECT ${localConnections} AS local FROM petitions p
            WHERE p.id = ${petitionId}::uuid) AS scheme
      LEFT JOIN petition_counts ON petition_id = ${petitionId}::uuid
    ) AS sums
    WHERE p.id = ${petitionId}::uuid`;
}

/**
 * When days do not add up they are made of what the rows still tell: when each signature that counts was
 * confirmed, and each paper batch checked; what had come and gone again before does not show any more.
 */
async function redateIfWrong(db: Db, petitionId: string): Promise<void> {
  const wrong = await db.$executeRaw`
    DELETE FROM petition_days WHERE petition_id = ${petitionId}::uuid
      AND (SELECT sum(added - removed) FROM petition_days WHERE petition_id = ${petitionId}::uuid)
        <> (SELECT signature_count - imported_count FROM petitions WHERE id = ${petitionId}::uuid)`;
  const [days] = await db.$queryRaw<{ some: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM petition_days WHERE petition_id = ${petitionId}::uuid) AS some`;
  if (wrong === 0 && days!.some) return;
  await db.$executeRaw`
    INSERT INTO petition_days (petition_id, day, added, removed)
    SELECT ${petitionId}::uuid, (moment AT TIME ZONE c.time_zone)::date,
      coalesce(sum(count) FILTER (WHERE count > 0), 0),
      coalesce(-sum(count) FILTER (WHERE count < 0), 0)
    FROM councils c, (
      SELECT s.confirmed_at AS moment, 1 AS count
      FROM petitions p JOIN signatures s ON s.petition_id = p.id
      WHERE p.id = ${petitionId}::uuid AND s.state = 'confirmed' AND s.hold_rule IS NULL
        AND is_counted(s.confirmed_in, p.counted_up_to, p.counted_snapshot)
      UNION ALL
      SELECT coalesce(checked_at, keyed_at), counted FROM paper_batches
      WHERE petition_id = ${petitionId}::uuid AND state = 'counted'
    ) AS came
    WHERE c.id = current_council() GROUP BY 2`;
}
