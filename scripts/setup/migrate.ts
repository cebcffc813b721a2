import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { migrateQueue } from "#scripts/setup/migrate-queue.ts";
import { root } from "#scripts/setup/root.ts";
import { runPrisma } from "#scripts/setup/run-prisma.ts";
import { withClient } from "#scripts/setup/with-client.ts";

/** Brings the database up to date, as the role that owns it: our tables first, then the queue's. */
export async function migrate({
  ownerUrl,
  appUrl,
}: {
  ownerUrl: string;
  appUrl: string;
}): Promise<void> {
  if (!(await isMigrated(ownerUrl))) await runPrisma(["migrate", "deploy"], ownerUrl);
  await migrateQueue(ownerUrl, decodeURIComponent(new URL(appUrl).username));
}

/** Whether the database has all our tables; any role may ask that may read them. */
export async function isMigrated(url: string): Promise<boolean> {
  const entries = await readdir(join(root, "prisma/migrations"), { withFileTypes: true });
  const wanted = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return withClient(url, async (client) => {
    const table = await client.query("SELECT to_regclass('public._prisma_migrations') AS found");
    if (!table.rows[0].found) return false;
    const { rows } = await client.query(
      "SELECT migration_name AS name, bool_or(finished_at IS NOT NULL) AS done FROM _prisma_migrations WHERE rolled_back_at IS NULL GROUP BY 1",
    );
    const done = new Set(rows.filter((row) => row.done).map((row) => row.name));
    return rows.length === done.size && wanted.every((name) => done.has(name));
  });
}
