import { assertMaySetUp } from "#app/domains/councils/policy.ts";
import { writeKeys } from "#app/domains/identity/commands/key-addresses.sql.server.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { forgetKeys, readKeys } from "#app/platform/vault/council-keys.server.ts";
import { sealedColumns } from "#app/platform/vault/sealed-columns.server.ts";
import { eachBatch } from "#app/platform/vault/sealed-rows.server.ts";
import { vaultWith } from "#app/platform/vault/vault.server.ts";
import { newKey, wrap } from "#app/platform/vault/wrap.server.ts";

/** How many addresses have a new keyed hash; or the site runs, and nothing was changed. */
export type Rekeyed = { siteRuns: true } | { siteRuns: false; addresses: number };

/**
 * A council gets a new finding key, and every address the keyed hash that belongs to it, in one
 * transaction: an address is found before and after, and one that is unique stays so. A process that
 * still had the old key would not find whom it knows and take them for new, so nothing is done while
 * anybody else is connected, and whoever connects meanwhile waits for the keys.
 */
export async function rekeyAddresses(context: Context): Promise<Rekeyed> {
  assertMaySetUp(context.actor);
  const outcome = await context.write(async (db): Promise<Rekeyed> => {
    if (await isSomebodyElseHere(db)) return { siteRuns: true };
    await db.$executeRaw`LOCK TABLE council_keys IN ACCESS EXCLUSIVE MODE`;
    if (await isSomebodyElseHere(db)) return { siteRuns: true };

    await db.councilKey.updateMany({
      where: { retiredAt: null },
      data: { finding: wrap(newKey()) },
    });
    const vault = vaultWith(await readKeys(db));
    let addresses = 0;
    for (const column of (await sealedColumns(db)).filter(({ foundBy }) => foundBy)) {
      const join = within(context, db).write;
      addresses += await eachBatch(join, column, { all: true }, (_, rows) =>
        writeKeys(db, vault, column, rows),
      );
    }
    const subject = { subjectKind: "council", subjectId: context.council.id };
    await record(within(context, db), { action: "keys.rekey", ...subject, after: { addresses } });
    return { siteRuns: false, addresses };
  });
  forgetKeys(context.council.id);
  return outcome;
}

/** Whether the site's role is connected from anywhere else; web and worker are, for as long as they run. */
async function isSomebodyElseHere(db: Db): Promise<boolean> {
  const [others] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE datname = current_database() AND usename = current_user
      AND backend_type = 'client backend' AND pid <> pg_backend_pid()`;
  return others!.count > 0;
}
