import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { afterEach } from "vitest";
import { databaseUrl } from "#tests/support/database.ts";

export interface WorkerProcess {
  pid: number;
  /** As if the machine lost power. */
  kill(): Promise<void>;
  /** Asks it to stop, and tells its exit code. */
  stop(): Promise<number | null>;
  isRunning(): boolean;
}

const running = new Set<ChildProcess>();

afterEach(async () => {
  await Promise.all([...running].map((child) => end(child, "SIGKILL")));
});

/** Starts the real workers on this test file's database, and waits until they say that they are ready. */
export async function aWorker(env: Record<string, string> = {}): Promise<WorkerProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", "workers/main.ts"], {
    env: { ...process.env, DATABASE_URL: databaseUrl, LOG_LEVEL: "warn", ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  running.add(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream!.on("data", (part) => (said += part));
  const ready = await Promise.race([once(child, "message"), once(child, "exit").then(() => false)]);
  if (!ready) throw new Error(`the workers ended while starting:\n${said}`);
  return {
    pid: child.pid!,
    kill: async () => void (await end(child, "SIGKILL")),
    stop: () => end(child, "SIGTERM"),
    isRunning: () => child.exitCode === null && child.signalCode === null,
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  running.delete(child);
  if (child.exitCode === null && child.signalCode === null) {
    const exit = once(child, "exit");
    child.kill(signal);
    await exit;
  }
  return child.exitCode;
}
