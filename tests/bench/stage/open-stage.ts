import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { buildSite } from "#scripts/setup/build-site.ts";
import { createRoles } from "#scripts/setup/create-roles.ts";
import { findFreePort } from "#scripts/setup/find-free-port.ts";
import { migrate } from "#scripts/setup/migrate.ts";
import { prepareClient } from "#scripts/setup/prepare-client.ts";
import { startPostgres } from "#scripts/setup/start-postgres.ts";

/** A database of the bench's own with durable settings, and the site on it. */
export interface Stage {
  appUrl: string;
  superuser: pg.Pool;
  /** The process under which all of PostgreSQL runs. */
  postgresPid: number;
  postgresPids(): Promise<number[]>;
  startSite(env?: Record<string, string>): Promise<Site>;
  close(): Promise<void>;
}

export interface Site {
  pid: number;
  port: number;
  /** From starting the process to the first page (milliseconds). */
  firstPageMs: number;
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on an empty folder, brings it up to date and sets this process to use it; builds
 * the site too, unless what is measured runs in this process alone.
 */
export async function openStage(
  say: (line: string) => void,
  { build = buildSite } = {},
): Promise<Stage> {
  say("Preparing a database and a build of its own …");
  await prepareClient();
  await build();
  const folder = await mkdtemp(join(tmpdir(), "folkmoot-bench-"));
  await chmod(folder, 0o755);
  const postgres = await startPostgres({ dataDir: join(folder, "pg") });
  const secretsFile = join(folder, "secrets.json");
  const { adminUrl } = postgres;
  const roles = await createRoles({ adminUrl, database: "folkmoot", secretsFile });
  await migrate(roles);
  const secret = "a secret for benchmarks, and for them alone";
  Object.assign(process.env, { DATABASE_URL: roles.appUrl, SECRET: secret, LOG_LEVEL: "error" });

  const database = new URL(adminUrl);
  database.pathname = new URL(roles.appUrl).pathname;
  const superuser = new pg.Pool({ connectionString: database.href, max: 2 });
  superuser.on("error", () => undefined);

  return {
    appUrl: roles.appUrl,
    superuser,
    postgresPid: postgres.pid,
    postgresPids: async () =>
      (await superuser.query<{ pid: number }>("SELECT pid FROM pg_stat_activity")).rows.map(
        (row) => row.pid,
      ),
    startSite,
    async close() {
      const { closeDatabase } = await import("#app/platform/db/client.server.ts");
      await closeDatabase();
      await superuser.end();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startSite(env: Record<string, string> = {}): Promise<Site> {
  const port = await findFreePort();
  const started = performance.now();
  const child = fork("app/web.ts", [], {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, NODE_ENV: "production", PORT: String(port), ...env },
  });
  const [ready] = await Promise.race([once(child, "message"), once(child, "exit")]);
  if (typeof ready !== "object") throw new Error("The site did not start; has it been built?");
  const response = await fetch(`http://127.0.0.1:${port}/`, { headers: { host: "localhost" } });
  await response.text();
  const firstPageMs = performance.now() - started;
  return { pid: child.pid!, port, firstPageMs, stop: () => stopSite(child) };
}

async function stopSite(child: ChildProcess): Promise<void> {
  child.kill("SIGTERM");
  await once(child, "exit");
}
