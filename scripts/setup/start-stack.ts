import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { buildSite } from "#scripts/setup/build-site.ts";
import { findFreePort } from "#scripts/setup/find-free-port.ts";
import { keepSecret } from "#scripts/setup/keep-secret.ts";
import { migrate } from "#scripts/setup/migrate.ts";
import { hasPlainRows, sealPlainRows } from "#scripts/setup/plain-rows.ts";
import { prepareClient } from "#scripts/setup/prepare-client.ts";
import { type Progress, noProgress } from "#scripts/setup/progress.ts";
import { type CouncilSite, listCouncils, seed, wantsSeed } from "#scripts/setup/seed-councils.ts";
import { type Database, startDatabase } from "#scripts/setup/start-database.ts";
import { type Services, startServices } from "#scripts/setup/start-services.ts";

export type StackOptions = {
  /** Where PostgreSQL's data, the secrets and the logs are kept. */
  dataDir: string;
  /** A free one if it is not given. */
  port?: number;
  /** The operator's own PostgreSQL; without it the embedded one is started. */
  databaseUrl?: string;
  ownerDatabaseUrl?: string;
  /** Demo mode (one-click sign-in, captured inbox) and invented councils in an empty database. */
  demo?: boolean;
  seed?: boolean;
  worker?: boolean;
  /** For tests only: PostgreSQL does not wait for the disk. */
  fast?: boolean;
  /** More settings for the site and the worker. */
  env?: Record<string, string | undefined>;
  logs?: "files" | "terminal";
  progress?: Progress;
  say?: (line: string) => void;
  signal?: AbortSignal;
};

export type Stack = Pick<Database, "appUrl" | "ownerUrl" | "adminUrl"> &
  Pick<Services, "web" | "worker"> & {
    port: number;
    councils: CouncilSite[];
    /** Stops worker, site and PostgreSQL, in that order. */
    stop(): Promise<void>;
  };

/** Starts everything the service needs, from the build to the worker, and waits until it serves. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { progress = noProgress, say = () => undefined, demo = true, signal } = options;
  const dataDir = resolve(options.dataDir);
  const undo: (() => Promise<void>)[] = [];
  let stopping: Promise<void> | undefined;

  try {
    await mkdir(dataDir, { recursive: true });
    await step("Preparing the database client", prepareClient);
    await step("Building the site", buildSite);
    const database = await step(
      options.databaseUrl ? "Looking at PostgreSQL" : "Starting PostgreSQL",
      () =>
        startDatabase({
          dataDir,
          databaseUrl: options.databaseUrl,
          ownerDatabaseUrl: options.ownerDatabaseUrl,
          fast: options.fast ?? false,
          say,
        }),
    );
    undo.push(database.stop);
    const { appUrl, ownerUrl, adminUrl } = database;
    if (ownerUrl)
      await step("Bringing the database up to date", () => migrate({ ownerUrl, appUrl }));

    const port = options.port ?? (await findFreePort());
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      SECRET: process.env.SECRET || (await keepSecret(join(dataDir, "secrets.json"), "service")),
      ...options.env,
      NODE_ENV: "production",
      PORT: `${port}`,
      DATABASE_URL: appUrl,
      OWNER_DATABASE_URL: undefined, // the site and the worker have no use for it
      DEMO: demo ? "1" : "0",
    };
    if (await hasPlainRows(appUrl))
      await step("Sealing addresses from before", () => sealPlainRows(env));
    if ((options.seed ?? demo) && (await wantsSeed(appUrl, dataDir)))
      await step("Writing two invented councils", () => seed(env, dataDir));

    const services = await step("Starting the site and the worker", () =>
      startServices({
        env,
        host: loopbackOf(env),
        port,
        worker: options.worker ?? true,
        logs: options.logs === "terminal" ? undefined : dataDir,
        say,
      }),
    );
    undo.push(services.stop);
    const { web, worker } = services;
    return {
      appUrl,
      ownerUrl,
      adminUrl,
      web,
      worker,
      port,
      councils: await listCouncils(appUrl),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }

  async function step<Value>(words: string, work: () => Promise<Value>): Promise<Value> {
    signal?.throwIfAborted();
    return progress(words, work);
  }

  function stop(): Promise<void> {
    stopping ??= undo.reduceRight((before, last) => before.then(last), Promise.resolve());
    return stopping;
  }
}

function loopbackOf(env: NodeJS.ProcessEnv): string {
  const host = env.LISTEN_HOST;
  return !host || host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
}
