import { assertMaySetUp } from "#app/domains/councils/policy.ts";
import { canonicalEmail } from "#app/domains/identity/schema.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { sealedColumns, type SealedColumn } from "#app/platform/vault/sealed-columns.server.ts";
import { eachBatch, writeTexts, type RowText } from "#app/platform/vault/sealed-rows.server.ts";
import { vaultOf, type Vault } from "#app/platform/vault/vault.server.ts";

/**
 * Addresses from before they were sealed, sealed or not by now, can be found: each gets the keyed
 * hash of its canonical form; the answer is how many.
 */
export async function keyAddresses(context: Context): Promise<number> {
  assertMaySetUp(context.actor);
  let count = 0;
  for (const column of (await context.read(sealedColumns)).filter(({ foundBy }) => foundBy)) {
    count += await eachBatch(context.write, column, { withoutKey: true }, async (db, rows) =>
      writeKeys(db, await vaultOf(context), column, rows),
    );
  }
  return count;
}

/** Writes the keyed hashes of some addresses; the inner part of giving them keys, and new ones. */
export async function writeKeys(db: Db, vault: Vault, column: SealedColumn, rows: RowText[]) {
  const keys = rows.map(({ row, text }) => ({
    row,
    text: vault.keyFor(canonicalEmail(vault.open(text))),
  }));
  await writeTexts(db, column, column.foundBy!, keys);
}
