import { beforeAll } from "vitest";
import { forgetCouncils } from "#app/domains/councils/queries/list-councils.server.ts";
import { reality } from "#tests/support/database.ts";

// Files that share a process share its database too; each finds it as if it were new.
beforeAll(async () => {
  const tables = await reality<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  );
  const all = tables.map(({ name }) => name).join(", ");
  // As a replica does: without the trigger that keeps the audit trail from being emptied.
  await reality(
    `DO $$ BEGIN SET LOCAL session_replication_role = replica; TRUNCATE ${all}; END $$`,
  );
  forgetCouncils();
});
