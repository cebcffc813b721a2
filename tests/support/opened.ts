import type { Context } from "#app/platform/context.ts";
import { isInVault, vaultOf } from "#app/platform/vault/vault.server.ts";

/** Rows as the database holds them, one column of them opened; refuses a row that is not sealed there. */
export async function opened<Row extends Record<Column, string>, Column extends string>(
  context: Context,
  column: Column,
  rows: readonly Row[],
): Promise<Row[]> {
  const vault = await vaultOf(context);
  return rows.map((row) => {
    if (!isInVault(row[column])) throw new Error(`${column} lies open: ${row[column]}`);
    return { ...row, [column]: vault.open(row[column]) };
  });
}
