import type { Db } from "#app/platform/db/db.ts";

/** A column whose comment in the database says that its texts are sealed. */
export interface SealedColumn {
  table: string;
  column: string;
  /** What tells the rows of a council apart. */
  row: string;
  /** The column of the same table by which it is found, if any: its comment says `finds <column>`. */
  foundBy: string | null;
}

/** All columns that are sealed, as the catalogue of the database has them. */
export function sealedColumns(db: Db): Promise<SealedColumn[]> {
  return db.$queryRaw<SealedColumn[]>`
    SELECT t.relname::text AS table, a.attname::text AS column,
      (SELECT k.attname::text FROM pg_index i
       JOIN pg_attribute k ON k.attrelid = t.oid AND k.attnum = i.indkey[i.indnkeyatts - 1]
       WHERE i.indrelid = t.oid AND i.indisprimary) AS row,
      (SELECT f.attname::text FROM pg_attribute f
       WHERE f.attrelid = t.oid AND col_description(t.oid, f.attnum) = 'finds ' || a.attname)
        AS "foundBy"
    FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0
    WHERE t.relnamespace = 'public'::regnamespace AND t.relkind = 'r'
      AND col_description(t.oid, a.attnum) = 'sealed'
    ORDER BY 1, 2`;
}
