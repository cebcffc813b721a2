import { placeOf } from "#app/domains/petitions/queries/place-of.sql.server.ts";
import { sql, type Sql } from "#app/platform/db/sql.server.ts";

/**
 * The rows that a petition's counts ought to be, from what it counts itself: signatures up to the line
 * of the last count, checked paper, and what an earlier site gave.
 */
export function countsInTruth(petitionId: string): Sql {
  return sql`
    SELECT 'signed' AS source, s.country, ${placeOf} AS place, s.connection, count(*)::int AS count
    FROM petitions p JOIN signatures s ON s.petition_id = p.id
    WHERE p.id = ${petitionId}::uuid AND s.state = 'confirmed' AND s.hold_rule IS NULL
      AND s.confirmed_in < p.counted_up_to
    GROUP BY 2, 3, 4
    UNION ALL
    SELECT 'paper', 'GB', 'paper', '', sum(counted)::int FROM paper_batches
    WHERE petition_id = ${petitionId}::uuid AND state = 'counted' HAVING count(*) > 0
    UNION ALL
    SELECT source, country, place, connection, count FROM petition_counts
    WHERE petition_id = ${petitionId}::uuid AND source = 'imported'`;
}
