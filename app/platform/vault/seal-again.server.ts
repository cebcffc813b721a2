import type { Context } from "#app/platform/context.ts";
import { sealedColumns, type SealedColumn } from "#app/platform/vault/sealed-columns.server.ts";
import { eachBatch, writeTexts, type RowText } from "#app/platform/vault/sealed-rows.server.ts";
import { vaultOf, type Vault } from "#app/platform/vault/vault.server.ts";

/** How many rows of each column were sealed, `signatures.email`: 20000; columns with none are left out. */
export type Sealed = Record<string, number>;

/**
 * Seals again, with the newest key, whatever of a council's is not yet sealed in the way that the
 * mark says. Meant for the command line: it goes on for as long as it takes, in short transactions.
 */
export async function sealAgain(context: Context, mark: string): Promise<Sealed> {
  const sealed: Sealed = {};
  for (const column of await context.read(sealedColumns)) {
    const which = { notSealedAs: mark };
    const count = await eachBatch(context.write, column, which, async (db, rows) => {
      const vault = await vaultOf(context);
      const texts = rows.map((row) => sealedAnew(vault, column, row));
      await writeTexts(db, column, column.column, texts);
    });
    if (count > 0) sealed[`${column.table}.${column.column}`] = count;
  }
  return sealed;
}

/** How many rows that are, all in all. */
export function total(sealed: Sealed): number {
  return Object.values(sealed).reduce((sum, count) => sum + count, 0);
}

function sealedAnew(
  vault: Vault,
  { table, column }: SealedColumn,
  { row, text }: RowText,
): RowText {
  try {
    return { row, text: vault.seal(vault.open(text)) };
  } catch (cause) {
    throw new Error(`${table}.${column} of the row ${row} cannot be opened.`, { cause });
  }
}
