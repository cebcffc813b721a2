import { fork } from "node:child_process";
import { once } from "node:events";

export interface Workers {
  pid: number;
  stop(): Promise<void>;
}

/** Starts the real workers on the bench's database, and waits until they say that they are ready. */
export async function startWorkers(): Promise<Workers> {
  const child = fork("workers/main.ts", [], {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  const [ready] = await Promise.race([once(child, "message"), once(child, "exit")]);
  if (typeof ready !== "object") throw new Error("The workers did not start.");
  return {
    pid: child.pid!,
    async stop() {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}
