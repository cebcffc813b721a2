import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Refusal } from "#scripts/commands/command.ts";
import { keepSecret } from "#scripts/setup/keep-secret.ts";
import { migrate } from "#scripts/setup/migrate.ts";
import { operatorSettings } from "#scripts/setup/operator-settings.ts";
import { hasPlainRows, sealPlainRows } from "#scripts/setup/plain-rows.ts";
import { identityOf } from "#scripts/setup/process-identity.ts";
import { root } from "#scripts/setup/root.ts";
import { startDatabase } from "#scripts/setup/start-database.ts";

/**
 * Makes the service's database reachable for one command: the one that is named from outside, else
 * the embedded one, which is started for the length of the command if `npm start` does not run.
 * Settings go where the service reads them. Answers how to leave things as they were.
 */
export async function useDatabase(): Promise<() => Promise<void>> {
  if (process.env.DATABASE_URL) {
    const { requireFence } = await import("#app/platform/db/require-fence.server.ts");
    await requireFence();
    return async () => undefined;
  }

  const dataDir = resolve(root, operatorSettings().FOLKMOOT_STATE_DIR);
  const isThere = await stat(join(dataDir, "postgres")).catch(() => undefined);
  if (!isThere)
    throw new Refusal(
      `There is no service in ${dataDir} yet: run npm start first, or set DATABASE_URL.`,
    );

  const secretsFile = join(dataDir, "secrets.json");
  process.env.SECRET ||= await keepSecret(secretsFile, "service");
  const port = await runningOn(dataDir);
  if (port) {
    const password = await keepSecret(secretsFile, "folkmoot_app");
    process.env.DATABASE_URL = `postgresql://folkmoot_app:${password}@127.0.0.1:${port}/folkmoot`;
    return async () => undefined;
  }

  const none = { databaseUrl: undefined, ownerDatabaseUrl: undefined };
  const database = await startDatabase({ dataDir, ...none, fast: false, say: console.error });
  const { appUrl, ownerUrl, stop } = database;
  if (ownerUrl) await migrate({ appUrl, ownerUrl });
  process.env.DATABASE_URL = appUrl;
  if (await hasPlainRows(appUrl)) await sealPlainRows(process.env);
  return stop;
}

async function runningOn(dataDir: string): Promise<number | undefined> {
  const owner = await firstLines(join(dataDir, "postgres.pid"));
  if (!owner[0] || identityOf(Number.parseInt(owner[0], 10)) !== owner[0]) return undefined;
  const postmaster = await firstLines(join(dataDir, "postgres", "postmaster.pid"));
  return Number(postmaster[3]) || undefined;
}

async function firstLines(file: string): Promise<string[]> {
  const text = await readFile(file, "utf8").catch(() => "");
  return text.split("\n").map((line) => line.trim());
}
