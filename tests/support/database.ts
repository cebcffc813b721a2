import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { closeDatabase } from "#app/platform/db/client.server.ts";

const { adminUrl, appUrl, ownerUrl } = inject("postgres");
const name = `test_${randomUUID().replaceAll("-", "")}`;

/** The app's URL of this test file's own database, as the role that owns nothing. */
export const databaseUrl = inDatabase(appUrl, name);
/** The same database as the role that owns and migrates. */
export const ownerDatabaseUrl = inDatabase(ownerUrl, name);
/** The same database as superuser, whom row-level security does not bind: to check what is really there. */
export const superuserUrl = inDatabase(adminUrl, name);

await onServer(`CREATE DATABASE ${name} TEMPLATE folkmoot_template`);
Object.assign(process.env, {
  NODE_ENV: "test",
  DATABASE_URL: databaseUrl,
  SECRET: process.env.SECRET ?? "a secret for tests, and for tests alone",
  LOG_LEVEL: process.env.LOG_LEVEL ?? "silent",
});

const superuser = new pg.Pool({ connectionString: superuserUrl, max: 4 });
superuser.on("error", () => undefined);

/** Rows as PostgreSQL really holds them, past row-level security. */
export async function reality<Row extends pg.QueryResultRow>(
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return (await superuser.query<Row>(text, values)).rows;
}

// Where files share a process they share its database, which goes with PostgreSQL itself.
if (!process.env.FOLKMOOT_TESTS_SHARE_A_DATABASE) afterAll(leave);

async function leave(): Promise<void> {
  await closeDatabase();
  await superuser.end();
  await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

function inDatabase(url: string, database: string): string {
  const target = new URL(url);
  target.pathname = `/${database}`;
  return target.href;
}
