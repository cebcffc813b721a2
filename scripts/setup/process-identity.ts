import { readFileSync } from "node:fs";

/** Names a running process so that a later one with the same number is not taken for it. */
export function identityOf(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined;
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1) ?? "";
    const [state, ...rest] = afterName.split(" ");
    return state === "Z" ? undefined : `${pid} since ${rest[18]}`; // field 22: when it was started
  } catch {
    return `${pid}`; // not every system has /proc
  }
}

/** The program a process runs, where the system tells. */
export function programOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim();
  } catch {
    return undefined;
  }
}

/** Waits until a process is gone; false if it is still there after the given time. */
export async function waitUntilGone(pid: number, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (identityOf(pid)) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
