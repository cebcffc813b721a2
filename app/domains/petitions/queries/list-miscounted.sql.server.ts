import {
  countsInTruth,
  everyPetition,
  onlyPetition,
} from "#app/domains/petitions/queries/counts-in-truth.sql.server.ts";
import { localConnections } from "#app/domains/petitions/queries/local-connections.sql.server.ts";
import type { Context } from "#app/platform/context.ts";

/**
 * The petitions whose count is not what its signatures, its paper and its imports say: by place, in
 * total, among the local ones, or by day. One statement, so that it sees all of them at one moment and
 * nobody who counts is kept waiting; it reads every signature of the council once. Where the numbers of
 * transactions are another server's, the next count makes them right and nothing can be said before.
 */
export async function listMiscounted(context: Context, petitionId?: string): Promise<string[]> {
  const which = petitionId ? onlyPetition(petitionId) : everyPetition;
  const rows = await context.read(
    (db) => db.$queryRaw<{ id: string }[]>`
      WITH truth AS MATERIALIZED (${countsInTruth(which)}),
      kept AS (
        SELECT c.* FROM petitions p JOIN petition_counts c ON c.petition_id = p.id
        WHERE ${which} AND c.count <> 0
      ), sums AS (
        SELECT p.id, coalesce(sum(t.count), 0) AS total,
          coalesce(sum(t.count) FILTER (WHERE t.source = 'imported'), 0) AS imported,
          coalesce(sum(t.count) FILTER (WHERE t.source = 'paper' OR t.source = 'signed'
            AND ${localConnections} @> to_jsonb(t.connection)), 0) AS local
        FROM petitions p LEFT JOIN truth t ON t.petition_id = p.id
        WHERE ${which} GROUP BY p.id, p.scheme
      ), days AS (
        SELECT petition_id, sum(added - removed) AS total FROM petition_days GROUP BY petition_id
      ), wrong AS (
        SELECT petition_id AS id FROM (SELECT * FROM truth WHERE count <> 0) AS t
        FULL JOIN kept USING (petition_id, source, country, place, connection)
        WHERE t.count IS DISTINCT FROM kept.count
        UNION
        SELECT p.id FROM petitions p JOIN sums ON sums.id = p.id
        LEFT JOIN days ON days.petition_id = p.id
        WHERE (p.signature_count, p.imported_count, p.local_count)
            <> (sums.total, sums.imported, sums.local)
          OR coalesce(days.total, 0) <> sums.total - sums.imported
      )
      SELECT p.id FROM petitions p JOIN wrong ON wrong.id = p.id
      WHERE p.counted_up_to <= pg_snapshot_xmin(pg_current_snapshot())::text::bigint
      ORDER BY p.id`,
  );
  return rows.map(({ id }) => id);
}
