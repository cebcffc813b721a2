import { bySql } from "#app/platform/db/by-sql.server.ts";
import type { SqlDb } from "#app/platform/db/db.ts";

// Every row is found by an index, however many there are: planning each group anew would cost more
// than it could save, and a plan made before a table had its statistics must not scan it whole.
const begin =
  "BEGIN; SET LOCAL plan_cache_mode = force_generic_plan; SET LOCAL enable_seqscan = off";

/**
 * Writes one council's rows by SQL alone, and settles once that is committed. For groups of small
 * writes that come in masses.
 */
export function rushAt<Value>(
  councilId: string,
  work: (db: SqlDb) => Promise<Value>,
): Promise<Value> {
  return bySql(begin, councilId, work);
}
