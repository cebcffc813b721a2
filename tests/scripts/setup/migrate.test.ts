import { createPostgresBackend, Queue } from "bullmq";
import { expect, inject, onTestFinished, test } from "vitest";
import { migrate } from "#scripts/setup/migrate.ts";
import { withClient } from "#scripts/setup/with-client.ts";

const { adminUrl, appUrl, ownerUrl } = inject("postgres");

test("the app's role puts jobs into the queue and owns nothing", async () => {
  const urls = await aDatabase("queue_for_the_app");
  const connection = { connectionString: urls.appUrl, schema: "bullmq" };
  const queue = new Queue("greetings", { connection }, createPostgresBackend);
  await queue.add("hello", { to: "Grace" });
  await queue.addBulk([
    { name: "hello", data: { to: "Omar" } },
    { name: "hello", data: { to: "Ines" } },
  ]);

  expect(await queue.getWaitingCount()).toBe(3);
  await queue.close();
  const owned = await withClient(urls.appUrl, (client) =>
    client.query("SELECT relname FROM pg_class WHERE relowner = 'folkmoot_app'::regrole"),
  );
  expect(owned.rows).toEqual([]);
});

test("a database that is up to date stays as it is", async () => {
  const urls = await aDatabase("migrated_twice");
  const before = await migrationsOf(urls.ownerUrl);
  await migrate(urls);

  expect(before.length).toBeGreaterThan(0);
  expect(await migrationsOf(urls.ownerUrl)).toEqual(before);
});

test("a migration that failed is told in one sentence", async () => {
  const urls = await aDatabase("migration_failed");
  await withClient(urls.ownerUrl, (client) =>
    client.query("UPDATE _prisma_migrations SET finished_at = NULL"),
  );

  await expect(migrate(urls)).rejects.toThrow(
    /^prisma migrate deploy failed: P3009 migrate found failed migrations in the target database/,
  );
});

async function aDatabase(name: string): Promise<{ appUrl: string; ownerUrl: string }> {
  await withClient(adminUrl, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE folkmoot_template OWNER folkmoot_owner`),
  );
  onTestFinished(async () => {
    await withClient(adminUrl, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  });
  return { appUrl: inDatabase(appUrl, name), ownerUrl: inDatabase(ownerUrl, name) };
}

async function migrationsOf(url: string): Promise<unknown[]> {
  const { rows } = await withClient(url, (client) => client.query("TABLE _prisma_migrations"));
  return rows;
}

function inDatabase(url: string, database: string): string {
  const target = new URL(url);
  target.pathname = `/${database}`;
  return target.href;
}
