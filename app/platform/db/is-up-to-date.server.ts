import { readdirSync } from "node:fs";
import { readCommons } from "#app/platform/db/commons.server.ts";

/** Whether the database answers and has all the tables that this version of the service knows. */
export async function isUpToDate(): Promise<boolean> {
  const rows = await readCommons(
    (db) => db.$queryRaw<{ name: string }[]>`
      SELECT migration_name AS name FROM _prisma_migrations
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  );
  const done = new Set(rows.map(({ name }) => name));
  return wanted.every((name) => done.has(name));
}

const wanted = readdirSync(new URL("../../../prisma/migrations", import.meta.url), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
