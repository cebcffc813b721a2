import { bySql } from "#app/platform/db/by-sql.server.ts";
import type { SqlDb } from "#app/platform/db/db.ts";

/** Reads one council's rows by SQL alone. For the pages that are made most often. */
export function glanceAt<Value>(
  councilId: string,
  work: (db: SqlDb) => Promise<Value>,
): Promise<Value> {
  return bySql("BEGIN READ ONLY", councilId, work);
}
