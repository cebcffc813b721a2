import { readlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Env, readEnv } from "#app/platform/env.ts";
import { explainAndExit } from "#scripts/setup/explain.ts";
import { requireFreePort } from "#scripts/setup/find-free-port.ts";
import { operatorSettings } from "#scripts/setup/operator-settings.ts";
import { requireDatabase } from "#scripts/setup/operators-database.ts";
import { showAddresses } from "#scripts/setup/show-addresses.ts";
import { showProgress } from "#scripts/setup/progress.ts";
import { requireWritable } from "#scripts/setup/require-writable.ts";
import { root } from "#scripts/setup/root.ts";
import { type Stack, startStack } from "#scripts/setup/start-stack.ts";

const toCheckTheRest = {
  DATABASE_URL: "postgresql://looked-at-separately",
  SECRET: process.env.SECRET || "made up and kept in the data folder",
};

const demoWarning = [
  "WARNING: demo mode (DEMO=1) is on in the database that DATABASE_URL names. Whoever reaches this",
  "site can become each of its .example people with one click, administrators among them, and can",
  "read the e-mail that was captured. Never let residents use a site that runs like this.",
].join("\n");

/** `npm start`: one command from a bare clone to a site that serves. */
async function start(settings: Readonly<Env>, signal: AbortSignal): Promise<Stack> {
  const databaseUrl = process.env.DATABASE_URL || undefined;
  const { OWNER_DATABASE_URL: ownerDatabaseUrl, FOLKMOOT_STATE_DIR } = operatorSettings();
  const dataDir = resolve(root, FOLKMOOT_STATE_DIR);
  const demo = process.env.DEMO ? settings.DEMO : !databaseUrl;
  await requireFreePort(settings.PORT, settings.LISTEN_HOST);
  await requireWritable(dataDir);
  if (databaseUrl) await requireDatabase({ databaseUrl, ownerDatabaseUrl });

  const started = performance.now();
  console.log("Starting Folkmoot");
  const stack = await startStack({
    dataDir,
    port: settings.PORT,
    databaseUrl,
    ownerDatabaseUrl,
    demo,
    seed: demo || !process.env.DEMO,
    logs: demo ? "files" : "terminal",
    progress: showProgress,
    say: console.error,
    signal,
  });
  console.log(`Ready in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`);
  console.log(showAddresses(stack.councils, settings, demo));
  if (demo && databaseUrl) console.error(`\n${demoWarning}`);
  if (!databaseUrl) console.log(`\nThe data is kept in ${await whereIsData(dataDir)}.`);
  console.log("Stop with Ctrl-C.");
  return stack;
}

async function whereIsData(dataDir: string): Promise<string> {
  const elsewhere = await readlink(join(dataDir, "postgres")).catch(() => undefined);
  if (!elsewhere) return dataDir;
  return `${dataDir} and ${elsewhere}, because PostgreSQL's account may not enter this folder`;
}

const abort = new AbortController();
let wasAsked = false;

try {
  const settings = readEnv({ ...process.env, ...toCheckTheRest });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => askToStop());
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined); // a terminal that is gone must not keep us from stopping
  stopWithNpm();
  const stack = await start(settings, abort.signal);
  if (!wasAsked) await new Promise((resolve) => abort.signal.addEventListener("abort", resolve));
  process.stdout.write("\nStopping the worker, the site and PostgreSQL … ");
  await stack.stop();
  console.log("done.");
  process.exit(0);
} catch (error) {
  if (wasAsked) process.exit(0);
  explainAndExit(error);
}

// A terminal sends Ctrl-C to every process of the command, and npm may pass it on once more.
function askToStop(): void {
  wasAsked = true;
  abort.abort();
}

// npm passes SIGTERM to the shell between us, which ends without passing it on.
function stopWithNpm(): void {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  setInterval(() => {
    if (process.ppid !== parent) askToStop();
  }, 300).unref();
}
