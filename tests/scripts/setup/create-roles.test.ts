import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mkdtemp, chmod, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { type Roles, createRoles } from "#scripts/setup/create-roles.ts";
import { type RunningPostgres, startPostgres } from "#scripts/setup/start-postgres.ts";
import { withClient } from "#scripts/setup/with-client.ts";

let folder: string;
let postgres: RunningPostgres;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "folkmoot-roles-"));
  await chmod(folder, 0o755);
  postgres = await startPostgres({ dataDir: join(folder, "postgres"), fast: true });
});

afterAll(async () => {
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
});

test("creating the roles twice gives the same ways in, and both work", async () => {
  const first = await create("twice");
  const second = await create("twice");

  expect(second).toEqual(first);
  expect(await whoIs(second.ownerUrl)).toBe("folkmoot_owner");
  expect(await whoIs(second.appUrl)).toBe("folkmoot_app");
});

test("passwords are kept where only this user can read them", async () => {
  await create("kept");

  const file = join(folder, "secrets.json");
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const secrets = JSON.parse(await readFile(file, "utf8"));
  expect(secrets.folkmoot_app).toMatch(/^[0-9a-f]{64}$/);
  expect(secrets.folkmoot_app).not.toBe(secrets.folkmoot_owner);
});

test("the app uses what the owner makes, and can make nothing itself", async () => {
  const { ownerUrl, appUrl } = await create("rights");
  await withClient(ownerUrl, (client) =>
    client.query("CREATE TABLE things (id int GENERATED ALWAYS AS IDENTITY, word text)"),
  );

  const { rows } = await withClient(appUrl, (client) =>
    client.query("INSERT INTO things (word) VALUES ('new') RETURNING id, word"),
  );
  expect(rows).toEqual([{ id: 1, word: "new" }]);
  for (const forbidden of [
    "CREATE TABLE public.mine ()",
    "CREATE TABLE bullmq.mine ()",
    "CREATE SCHEMA mine",
    "DROP TABLE things",
    "ALTER TABLE things DISABLE ROW LEVEL SECURITY",
    "TRUNCATE things",
    "SET ROLE folkmoot_owner",
  ])
    await expect(withClient(appUrl, (client) => client.query(forbidden))).rejects.toThrow(
      /permission denied|must be owner/,
    );
});

test("neither role is a superuser or sees past row-level security", async () => {
  await create("plain");

  const { rows } = await withClient(postgres.adminUrl, (client) =>
    client.query(
      "SELECT rolname, rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname LIKE 'folkmoot%' ORDER BY 1",
    ),
  );
  expect(rows).toEqual([
    { rolname: "folkmoot_app", rolsuper: false, rolbypassrls: false, rolcreaterole: false },
    { rolname: "folkmoot_owner", rolsuper: false, rolbypassrls: false, rolcreaterole: false },
  ]);
});

function create(database: string): Promise<Roles> {
  const secretsFile = join(folder, "secrets.json");
  return createRoles({ adminUrl: postgres.adminUrl, database, secretsFile });
}

async function whoIs(url: string): Promise<string> {
  const { rows } = await withClient(url, (client) => client.query("SELECT current_user AS me"));
  return rows[0].me;
}
