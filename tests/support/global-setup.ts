import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { createRoles } from "#scripts/setup/create-roles.ts";
import { migrate } from "#scripts/setup/migrate.ts";
import { prepareVectors } from "#scripts/setup/prepare-vectors.ts";
import { startPostgres } from "#scripts/setup/start-postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    postgres: { adminUrl: string; appUrl: string; ownerUrl: string };
  }
}

/** Starts a real PostgreSQL for the tests and prepares the database that every test file clones. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await prepareVectors();
  const folder = await mkdtemp(join(tmpdir(), "folkmoot-tests-"));
  await chmod(folder, 0o755);
  const postgres = await startPostgres({ dataDir: join(folder, "pg"), fast: true });
  const roles = await createRoles({
    adminUrl: postgres.adminUrl,
    database: "folkmoot_template",
    secretsFile: join(folder, "secrets.json"),
  });
  await migrate(roles);
  project.provide("postgres", { adminUrl: postgres.adminUrl, ...roles });
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
