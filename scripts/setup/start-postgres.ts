import { spawn } from "node:child_process";
import { open, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findFreePort } from "#scripts/setup/find-free-port.ts";
import { initialisePostgres } from "#scripts/setup/initialise-postgres.ts";
import { keepSecret } from "#scripts/setup/keep-secret.ts";
import {
  type Account,
  plainSurroundings,
  postgresAccount,
} from "#scripts/setup/postgres-account.ts";
import { postgresPrograms } from "#scripts/setup/postgres-programs.ts";
import { reachableDataDir } from "#scripts/setup/postgres-reach.ts";
import { identityOf, waitUntilGone } from "#scripts/setup/process-identity.ts";
import { SetupError } from "#scripts/setup/setup-error.ts";
import { stopLeftBehind } from "#scripts/setup/stop-left-behind.ts";

const settings = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=200",
  "timezone=UTC",
  "log_timezone=UTC",
];
const carelessButFast = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

export type PostgresOptions = {
  dataDir: string;
  port?: number;
  /** For tests only: a power cut would destroy the data. */
  fast?: boolean;
};

export type RunningPostgres = {
  adminUrl: string;
  port: number;
  pid: number;
  /** Settles when PostgreSQL is gone, for whatever reason. */
  exited: Promise<void>;
  stop(): Promise<void>;
};

/** Starts the embedded PostgreSQL on the data of last time, or on new data. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const wanted = resolve(options.dataDir);
  const account = await postgresAccount(wanted);
  const dataDir = await reachableDataDir(wanted, account);
  const programs = await postgresPrograms(account);
  const password = await keepSecret(join(dirname(wanted), "secrets.json"), "postgres");

  await stopLeftBehind(dataDir, `${wanted}.pid`);
  const isNew = !(await stat(join(dataDir, "PG_VERSION")).catch(() => undefined));
  if (isNew) await initialisePostgres({ ...programs, dataDir, account, password });
  await writeFile(`${wanted}.pid`, `${identityOf(process.pid)}\n`);

  const port = options.port ?? (await findFreePort());
  const flags = [...settings, ...(options.fast ? carelessButFast : [])].flatMap((flag) => [
    "-c",
    flag,
  ]);
  const log = `${wanted}.log`;
  const launched = await launch(
    [programs.postgres, "-D", dataDir, "-p", `${port}`, ...flags],
    log,
    account,
    dataDir,
  );
  const adminUrl = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  return { adminUrl, port, ...launched };
}

type Launched = Pick<RunningPostgres, "pid" | "exited" | "stop">;

async function launch(
  [program = "", ...flags]: string[],
  log: string,
  account: Account | undefined,
  dataDir: string,
  until = Date.now() + 20_000,
): Promise<Launched> {
  const output = await open(log, "w", 0o600);
  // Detached, so that Ctrl-C in a terminal does not reach it before the site has been stopped.
  const child = spawn(program, flags, {
    ...account,
    cwd: "/",
    detached: true,
    env: plainSurroundings,
    stdio: ["ignore", output.fd, output.fd],
  });
  const lastResort = () => child.kill("SIGINT"); // this process ends without having stopped it
  process.once("exit", lastResort);
  let isGone = false;
  const exited = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  }).then(() => {
    isGone = true;
    process.off("exit", lastResort);
  });
  await output.close();

  const { pid } = child;
  while (!isGone && pid) {
    if (await isReady(dataDir, pid)) return { pid, exited, stop };
    await sleep(25);
  }

  const reason = await whyNot(log);
  // The helpers of a killed server let go of its memory only when they notice that it is gone.
  if (!reason.includes("shared memory block") || Date.now() > until)
    throw new SetupError(`PostgreSQL did not start: ${reason}. More is in ${log}.`);
  await sleep(200);
  return launch([program, ...flags], log, account, dataDir, until);

  async function stop(): Promise<void> {
    if (isGone || !pid) return;
    process.kill(pid, "SIGINT"); // a "fast" shutdown: connections are ended, nothing is lost
    if (!(await waitUntilGone(pid, 10_000))) process.kill(pid, "SIGQUIT");
    await exited;
  }
}

async function isReady(dataDir: string, pid: number): Promise<boolean> {
  const lines = (await readFile(join(dataDir, "postmaster.pid"), "utf8").catch(() => "")).split(
    "\n",
  );
  return lines[0] === `${pid}` && lines[7]?.trim() === "ready";
}

async function whyNot(log: string): Promise<string> {
  const lines = (await readFile(log, "utf8").catch(() => "")).split("\n");
  const fatal = lines.findLast((line) => /FATAL|PANIC|error while loading/.test(line));
  return fatal?.replace(/^.*?(FATAL|PANIC): */, "") ?? "it ended without a word";
}
