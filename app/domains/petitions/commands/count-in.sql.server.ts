import {
  addToCounts,
  type CountChange,
} from "#app/domains/petitions/commands/add-to-counts.sql.server.ts";
import { lockCount } from "#app/domains/petitions/commands/lock-count.sql.server.ts";
import { placeOf } from "#app/domains/petitions/queries/place-of.sql.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { sql } from "#app/platform/db/sql.server.ts";
import { within } from "#app/platform/db/within.ts";

/** In place of a transaction's number: counted at once, in no window. */
const atOnce = -1;

/**
 * Signatures count (again), at once; the answer is how many began to. Call it after their state is
 * `confirmed` and no rule holds them: any other, and one that counts already, is passed over. Those of a
 * petition that is not published yet count when it is, like all of its supporters. The inner
 * part of releasing a held signature and of undoing a removal, each of which says who may.
 */
export async function countIn(
  inside: Context,
  petitionId: string,
  ids: readonly string[],
): Promise<number> {
  if (ids.length === 0) return 0;
  return inside.write(async (db) => {
    await lockCount(db, petitionId);
    const come = await takeIn(db, petitionId, [...ids]);
    await addToCounts(within(inside, db), petitionId, ...come);
    return come.reduce((sum, { count }) => sum + count, 0);
  });
}

const isUnpublished = sql`p.state IN ('gathering', 'waiting', 'returned')`;

function takeIn(db: Db, petitionId: string, ids: string[]): Promise<CountChange[]> {
  return db.$queryRaw<CountChange[]>`
    WITH found AS (
      UPDATE signatures s
      SET confirmed_in = CASE WHEN ${isUnpublished} THEN pg_current_xact_id()::text::bigint
        ELSE ${atOnce} END
      FROM petitions p
      WHERE p.id = ${petitionId}::uuid AND s.petition_id = p.id AND s.id = ANY (${ids}::uuid[])
        AND s.state = 'confirmed' AND s.hold_rule IS NULL AND s.confirmed_in IS NULL
      RETURNING s.country, ${placeOf} AS place, s.connection, NOT ${isUnpublished} AS counts
    )
    SELECT 'signed' AS source, country, place, connection, count(*)::int AS count
    FROM found WHERE counts GROUP BY country, place, connection`;
}
