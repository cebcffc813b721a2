import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createRoles } from "#scripts/setup/create-roles.ts";
import { type OperatorsRoles, operatorsDatabase } from "#scripts/setup/operators-database.ts";
import { type RunningPostgres, startPostgres } from "#scripts/setup/start-postgres.ts";

export type DatabaseOptions = {
  dataDir: string;
  databaseUrl: string | undefined;
  ownerDatabaseUrl: string | undefined;
  fast: boolean;
  say: (line: string) => void;
};

/** `adminUrl` is a superuser's and only there where PostgreSQL is our own. */
export type Database = OperatorsRoles & { adminUrl: string | undefined; stop(): Promise<void> };

/** The operator's PostgreSQL if there is one, else our own, with its two roles. */
export async function startDatabase(options: DatabaseOptions): Promise<Database> {
  const { dataDir, databaseUrl, ownerDatabaseUrl, fast, say } = options;
  const secretsFile = join(dataDir, "secrets.json");
  if (databaseUrl) {
    const roles = await operatorsDatabase({ databaseUrl, ownerDatabaseUrl }, secretsFile);
    return { ...roles, adminUrl: undefined, stop: async () => undefined };
  }
  const postgres = await keepPostgresRunning({ dataDir: join(dataDir, "postgres"), fast }, say);
  const { adminUrl, stop } = postgres;
  try {
    const roles = await createRoles({ adminUrl, database: "folkmoot", secretsFile });
    return { ...roles, adminUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function keepPostgresRunning(
  options: { dataDir: string; fast: boolean },
  say: (line: string) => void,
): Promise<Pick<RunningPostgres, "adminUrl" | "stop">> {
  let postgres = await startPostgres(options);
  let isStopping = false;
  const { adminUrl, port } = postgres;
  const watch = lookAfter();
  return { adminUrl, stop };

  async function lookAfter(): Promise<void> {
    for (let failures = 0; ; failures++) {
      await postgres.exited;
      const pause = Math.min(500 * 2 ** failures, 15_000);
      if (isStopping) return;
      say(`PostgreSQL stopped unexpectedly; it starts again in ${pause / 1000} s.`);
      await sleep(pause);
      if (isStopping) return;
      const again = await startPostgres({ ...options, port }).catch((error) => say(String(error)));
      if (again) postgres = again;
    }
  }

  async function stop(): Promise<void> {
    isStopping = true;
    await postgres.stop();
    await watch;
    await postgres.stop(); // it may have been on its way up again
  }
}
