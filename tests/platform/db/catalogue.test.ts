import { expect, test } from "vitest";
import { reality } from "#tests/support/database.ts";

/** Tables that belong to the service and not to a council; councils has policies of its own. */
const commons = ["councils", "rate_limits", "_prisma_migrations"];

test("every council's table has forced row-level security and a policy", async () => {
  const tables = await reality<{ name: string; forced: boolean; policies: number }>(`
    SELECT relname AS name, relrowsecurity AND relforcerowsecurity AS forced,
           (SELECT count(*)::int FROM pg_policy WHERE polrelid = pg_class.oid) AS policies
    FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace`);
  expect(tables.length).toBeGreaterThan(25);
  const open = tables.filter((table) => !table.forced || table.policies === 0);
  expect(open.map((table) => table.name)).toEqual(["_prisma_migrations"]);
});

test("every council's table says whose each row is", async () => {
  const without = await reality<{ name: string }>(`
    SELECT relname AS name FROM pg_class
    WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
      AND NOT EXISTS (SELECT 1 FROM pg_attribute
                      WHERE attrelid = pg_class.oid AND attname = 'council_id' AND attnotnull)
    ORDER BY 1`);
  expect(without.map((table) => table.name).sort()).toEqual([...commons].sort());
});

test("every unique key of a council's table begins with the council", async () => {
  const keys = await reality<{ table: string; key: string; first: string }>(
    `
    SELECT t.relname AS table, i.relname AS key, a.attname AS first
    FROM pg_index x JOIN pg_class t ON t.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = x.indkey[0]
    WHERE x.indisunique AND t.relnamespace = 'public'::regnamespace AND t.relkind = 'r'
      AND t.relname <> ALL ($1)`,
    [commons],
  );
  expect(keys.length).toBeGreaterThan(30);
  expect(keys.filter((key) => key.first !== "council_id")).toEqual([]);
});

test("every view sees with the eyes of whoever asks", async () => {
  const views = await reality(`
    SELECT relname FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND (relkind = 'm'
      OR relkind = 'v' AND NOT coalesce(reloptions @> '{security_invoker=true}', false))`);
  expect(views).toEqual([]);
});

test("no function acts with more rights than whoever calls it", async () => {
  const definers = await reality(
    `SELECT proname FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace`,
  );
  expect(definers).toEqual([]);
});

test("the role of the site owns nothing and cannot pass row-level security", async () => {
  const [role] = await reality(`
    SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
      (SELECT count(*)::int FROM pg_class WHERE relowner = pg_roles.oid) AS owned
    FROM pg_roles WHERE rolname = 'folkmoot_app'`);
  expect(role).toEqual({
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    owned: 0,
  });
});

test("the service's own door opens the workers' plumbing and nothing else", async () => {
  const opened = await reality<{ name: string }>(`
    SELECT polrelid::regclass::text AS name FROM pg_policy
    WHERE pg_get_expr(polqual, polrelid) LIKE '%app.door%' ORDER BY 1`);
  expect(opened.map((table) => table.name)).toEqual(["job_runs", "outbox"]);
});
