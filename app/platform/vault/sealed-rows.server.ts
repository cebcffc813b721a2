import type { Db } from "#app/platform/db/db.ts";
import type { SealedColumn } from "#app/platform/vault/sealed-columns.server.ts";

/** A row's id and one of its texts. */
export interface RowText {
  row: string;
  text: string;
}

/** Which rows of a column are meant: those whose sealed text, or whose keyed hash, is not as it should be. */
export type Which = { notSealedAs: string } | { withoutKey: true } | { all: true };

const most = 1_000;

/**
 * Works through the sealed texts of a council's column, a thousand rows at a time, which nobody else
 * changes meanwhile; the answer is how many there were. A run that was broken off is simply begun
 * again: what is done already is not among those that are meant.
 */
export async function eachBatch(
  transaction: <Value>(work: (db: Db) => Promise<Value>) => Promise<Value>,
  column: SealedColumn,
  which: Which,
  work: (db: Db, rows: RowText[]) => Promise<void>,
): Promise<number> {
  let [after, count] = ["00000000-0000-0000-0000-000000000000", 0];
  for (;;) {
    const rows = await transaction(async (db) => {
      const taken = await lockRows(db, column, which, after);
      if (taken.length > 0) await work(db, taken);
      return taken;
    });
    count += rows.length;
    if (rows.length < most) return count;
    after = rows.at(-1)!.row;
  }
}

/** How many rows of a column are meant. */
export async function countRows(db: Db, column: SealedColumn, which: Which): Promise<number> {
  const found = await db.$queryRawUnsafe<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM "${column.table}" WHERE ${conditionOf(column, which)}`,
    ...markOf(which),
  );
  return found[0]!.count;
}

/** Writes one text for each of some rows. */
export async function writeTexts(
  db: Db,
  { table, row }: SealedColumn,
  into: string,
  texts: RowText[],
): Promise<void> {
  await db.$executeRawUnsafe(
    `UPDATE "${table}" AS t SET "${into}" = given.text
     FROM jsonb_to_recordset($1::jsonb) AS given (row uuid, text text) WHERE t."${row}" = given.row`,
    JSON.stringify(texts),
  );
}

// The names of tables and columns come from the catalogue of the database, never from outside.
function lockRows(db: Db, column: SealedColumn, which: Which, after: string): Promise<RowText[]> {
  const mark = markOf(which);
  return db.$queryRawUnsafe<RowText[]>(
    `SELECT "${column.row}"::text AS row, "${column.column}" AS text FROM "${column.table}"
     WHERE ${conditionOf(column, which)} AND "${column.row}" > $${mark.length + 1}::uuid
     ORDER BY "${column.row}" LIMIT ${most} FOR UPDATE`,
    ...mark,
    after,
  );
}

function conditionOf({ column, foundBy }: SealedColumn, which: Which): string {
  const isThere = `"${column}" IS NOT NULL AND "${column}" <> '…'`; // what is forgotten stays so
  if ("notSealedAs" in which) return `${isThere} AND NOT starts_with("${column}", $1)`;
  if ("all" in which) return isThere;
  return `${isThere} AND ("${foundBy}" IS NULL OR "${foundBy}" LIKE '%@%')`;
}

function markOf(which: Which): string[] {
  return "notSealedAs" in which ? [which.notSealedAs] : [];
}
