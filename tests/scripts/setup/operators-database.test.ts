import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { operatorsDatabase } from "#scripts/setup/operators-database.ts";
import { withClient } from "#scripts/setup/with-client.ts";
import { aFolder } from "#tests/scripts/support.ts";
import { databaseUrl, ownerDatabaseUrl } from "#tests/support/database.ts";

const { adminUrl } = inject("postgres");

test("the app's role alone is enough for a database that is up to date", async () => {
  expect(await rolesFor(databaseUrl)).toEqual({ appUrl: databaseUrl, ownerUrl: undefined });
});

test("a database that is not up to date needs the owner's URL", async () => {
  const empty = await anEmptyDatabase();
  const appUrl = inDatabase(databaseUrl, empty);
  const ownerUrl = inDatabase(ownerDatabaseUrl, empty);

  await expect(rolesFor(appUrl)).rejects.toThrow(
    /^The database is not up to date, and the role in DATABASE_URL must not own tables: set OWNER_DATABASE_URL to the role that owns and migrates\.$/,
  );
  expect(await rolesFor(appUrl, ownerUrl)).toEqual({ appUrl, ownerUrl });
});

test("a role that owns the tables is not the app's, whoever migrates", async () => {
  for (const owner of [undefined, ownerDatabaseUrl])
    await expect(rolesFor(ownerDatabaseUrl, owner)).rejects.toThrow(
      /^The role in DATABASE_URL owns tables, .+: set OWNER_DATABASE_URL to the role that owns and migrates, and DATABASE_URL to one that owns nothing\.$/,
    );
});

async function rolesFor(databaseUrl: string, ownerDatabaseUrl?: string) {
  const secretsFile = join(await aFolder(), "secrets.json");
  return operatorsDatabase({ databaseUrl, ownerDatabaseUrl }, secretsFile);
}

async function anEmptyDatabase(): Promise<string> {
  const name = `empty_${randomUUID().replaceAll("-", "")}`;
  await withClient(adminUrl, (client) =>
    client.query(`CREATE DATABASE ${name} OWNER folkmoot_owner`),
  );
  onTestFinished(async () => {
    await withClient(adminUrl, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  });
  return name;
}

function inDatabase(url: string, database: string): string {
  const target = new URL(url);
  target.pathname = `/${database}`;
  return target.href;
}
