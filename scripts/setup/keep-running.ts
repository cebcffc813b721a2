import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "#scripts/setup/root.ts";
import { SetupError } from "#scripts/setup/setup-error.ts";

const patience = { toStart: 60_000, toStop: 10_000 };
const withParent = pathToFileURL(join(root, "scripts/setup/exit-with-parent.mjs")).href;

export type Service = {
  name: string;
  entry: string;
  env: NodeJS.ProcessEnv;
  /** What it prints goes to this file, else to the terminal. */
  log: string | undefined;
  isReady: (child: ChildProcess) => Promise<boolean>;
  say: (line: string) => void;
};

export type RunningService = { pid(): number | undefined; stop(): Promise<void> };

/** Starts a process, waits until it is ready, and starts it again whenever it dies. */
export async function keepRunning(service: Service): Promise<RunningService> {
  let child = launch(service);
  let isStopping = false;
  try {
    await untilReady(service, child);
  } catch (error) {
    await end(child);
    throw error;
  }
  void lookAfter();
  return { pid: () => child.pid, stop };

  async function lookAfter(): Promise<void> {
    for (let failures = 0; ; failures++) {
      const started = Date.now();
      await gone(child);
      if (isStopping) return;
      if (Date.now() - started > 60_000) failures = 0;
      const pause = Math.min(500 * 2 ** failures, 15_000);
      service.say(
        `The ${service.name} stopped unexpectedly; it starts again in ${pause / 1000} s.`,
      );
      await sleep(pause);
      if (isStopping) return;
      child = launch(service);
    }
  }

  async function stop(): Promise<void> {
    isStopping = true;
    await end(child);
  }
}

function launch({ entry, env, log }: Service): ChildProcess {
  const output = log ? openSync(log, "a", 0o600) : "inherit";
  // Detached, so that Ctrl-C in a terminal reaches it through us, in its turn.
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--import", withParent, join(root, entry)],
    {
      cwd: root,
      env,
      detached: true,
      stdio: ["ignore", output, output, "ipc"],
    },
  );
  child.on("error", () => undefined); // it counts as gone, which is noticed elsewhere
  if (typeof output === "number") closeSync(output);
  return child;
}

async function untilReady(service: Service, child: ChildProcess): Promise<void> {
  const end = Date.now() + patience.toStart;
  const ready = service.isReady(child);
  for (;;) {
    if (await Promise.race([ready, sleep(100, false)])) return;
    if (isGone(child))
      throw new SetupError(`The ${service.name} stopped while starting${lastWords(service.log)}`);
    if (Date.now() > end)
      throw new SetupError(
        `The ${service.name} was not ready after a minute${lastWords(service.log)}`,
      );
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (isGone(child)) return;
  child.kill("SIGTERM");
  const isDone = await Promise.race([gone(child).then(() => true), sleep(patience.toStop, false)]);
  if (!isDone) child.kill("SIGKILL");
  await gone(child);
}

function gone(child: ChildProcess): Promise<void> {
  if (isGone(child)) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
}

function isGone(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
}

function lastWords(log: string | undefined): string {
  if (!log) return ".";
  const lines = readFileSync(log, "utf8").split("\n").filter(Boolean);
  const reason =
    lines.findLast((line) => /error|problem/i.test(line)) ?? lines.at(-1) ?? "nothing was said";
  return `: ${reason.trim().slice(0, 400)} (all of it is in ${log}).`;
}
