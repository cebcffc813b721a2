import { placeOf } from "#app/domains/petitions/queries/place-of.sql.server.ts";
import { sql, type Sql } from "#app/platform/db/sql.server.ts";

/** Every petition of the council. */
export const everyPetition = sql`true`;

/** One petition alone. */
export function onlyPetition(id: string): Sql {
  return sql`p.id = ${id}::uuid`;
}

/**
 * The rows that the counts of petitions `p` ought to be, from what they count themselves: signatures up
 * to the line of the last count, checked paper, and what an earlier site gave.
 */
export function countsInTruth(which: Sql): Sql {
  return sql`
    SELECT p.id AS petition_id, 'signed' AS source, s.country, ${placeOf} AS place, s.connection,
      count(*)::int AS count
    FROM petitions p JOIN signatures s ON s.petition_id = p.id
    WHERE ${which} AND s.state = 'confirmed' AND s.hold_rule IS NULL
      AND is_counted(s.confirmed_in, p.counted_up_to, p.counted_snapshot)
    GROUP BY 1, 3, 4, 5
    UNION ALL
    SELECT p.id, 'paper', 'GB', 'paper', '', sum(b.counted)::int
    FROM petitions p JOIN paper_batches b ON b.petition_id = p.id
    WHERE ${which} AND b.state = 'counted' GROUP BY p.id
    UNION ALL
    SELECT p.id, c.source, c.country, c.place, c.connection, c.count
    FROM petitions p JOIN petition_counts c ON c.petition_id = p.id
    WHERE ${which} AND c.source = 'imported'`;
}
