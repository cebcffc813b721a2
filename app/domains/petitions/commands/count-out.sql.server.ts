import {
  addToCounts,
  type CountChange,
} from "#app/domains/petitions/commands/add-to-counts.sql.server.ts";
import { lockCount } from "#app/domains/petitions/commands/lock-count.sql.server.ts";
import { placeOf } from "#app/domains/petitions/queries/place-of.sql.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";

/**
 * Signatures stop counting; the answer is how many of them had been counted. Whoever calls it changes
 * their state in the same transaction, before or after, but not their country, ward or connection
 * before. The inner part of withdrawing, removing and holding, each of which says who may.
 */
export async function countOut(
  inside: Context,
  petitionId: string,
  ids: readonly string[],
): Promise<number> {
  if (ids.length === 0) return 0;
  return inside.write(async (db) => {
    await lockCount(db, petitionId);
    const gone = await takeOut(db, petitionId, [...ids]);
    const losses = gone.map((place) => ({ ...place, count: -place.count }));
    await addToCounts(within(inside, db), petitionId, ...losses);
    return gone.reduce((sum, { count }) => sum + count, 0);
  });
}

function takeOut(db: Db, petitionId: string, ids: string[]): Promise<CountChange[]> {
  return db.$queryRaw<CountChange[]>`
    WITH found AS MATERIALIZED (
      SELECT s.id, s.country, ${placeOf} AS place, s.connection,
        is_counted(s.confirmed_in, p.counted_up_to, p.counted_snapshot) AS counted
      FROM petitions p JOIN signatures s ON s.petition_id = p.id
      WHERE p.id = ${petitionId}::uuid AND s.id = ANY (${ids}::uuid[]) AND s.confirmed_in IS NOT NULL
      ORDER BY s.id FOR UPDATE OF s
    ), cleared AS (
      UPDATE signatures SET confirmed_in = NULL FROM found WHERE signatures.id = found.id
    )
    SELECT 'signed' AS source, country, place, connection, count(*)::int AS count
    FROM found WHERE counted GROUP BY country, place, connection`;
}
