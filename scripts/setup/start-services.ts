import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type RunningService, keepRunning } from "#scripts/setup/keep-running.ts";
import { answersReady, saysReady } from "#scripts/setup/readiness.ts";

export type ServicesOptions = {
  env: NodeJS.ProcessEnv;
  host: string;
  port: number;
  worker: boolean;
  /** The folder for `web.log` and `worker.log`; without it both print to the terminal. */
  logs: string | undefined;
  say: (line: string) => void;
};

export type Services = {
  web: RunningService;
  worker: RunningService | undefined;
  stop(): Promise<void>;
};

/** Starts the site and the worker side by side; stops the worker first, so that no job is cut off from the site. */
export async function startServices(options: ServicesOptions): Promise<Services> {
  const { env, host, port, say } = options;
  const [webLog, workerLog] = await Promise.all([emptyLog("web"), emptyLog("worker")]);
  const [web, worker] = await Promise.allSettled([
    keepRunning({
      name: "site",
      entry: "app/web.ts",
      env,
      log: webLog,
      say,
      isReady: (child) => answersReady(host, port, child),
    }),
    options.worker
      ? keepRunning({
          name: "worker",
          entry: "workers/main.ts",
          env,
          log: workerLog,
          say,
          isReady: saysReady,
        })
      : undefined,
  ]);
  if (web.status === "fulfilled" && worker.status === "fulfilled")
    return { web: web.value, worker: worker.value, stop: () => stopBoth(worker.value, web.value) };

  if (worker.status === "fulfilled") await worker.value?.stop();
  if (web.status === "fulfilled") await web.value.stop();
  throw web.status === "rejected"
    ? web.reason
    : worker.status === "rejected"
      ? worker.reason
      : undefined;

  async function emptyLog(name: string): Promise<string | undefined> {
    if (!options.logs) return undefined;
    const file = join(options.logs, `${name}.log`);
    await writeFile(file, "", { mode: 0o600 });
    return file;
  }
}

async function stopBoth(worker: RunningService | undefined, web: RunningService): Promise<void> {
  await worker?.stop();
  await web.stop();
}
