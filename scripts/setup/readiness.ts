import type { ChildProcess } from "node:child_process";
import { get } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** True once the process itself has said that it is ready. */
export function saysReady(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.on("message", (message) => {
      if (typeof message === "object" && message && "ready" in message) resolve(true);
    });
  });
}

/** True once the web server answers that it can serve. */
export async function answersReady(
  host: string,
  port: number,
  child: ChildProcess,
): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    if ((await statusOf(host, port)) === 200) return true;
    await sleep(50);
  }
  return false;
}

function statusOf(host: string, port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const request = get(
      { host, port, path: "/readyz", timeout: 2_000, agent: false },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    request.on("error", () => resolve(undefined));
    request.on("timeout", () => request.destroy());
  });
}
