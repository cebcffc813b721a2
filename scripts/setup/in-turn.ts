import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { identityOf } from "#scripts/setup/process-identity.ts";
import { errorCode } from "#scripts/setup/setup-error.ts";

/** Does the work while no other process does: whoever comes second waits until the lock file is gone. */
export async function inTurn<Value>(lock: string, work: () => Promise<Value>): Promise<Value> {
  await mkdir(dirname(lock), { recursive: true });
  while (!(await take(lock))) await sleep(100);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  // Written aside and then given its name, so that nobody ever reads half of it.
  const own = `${lock}.${randomUUID()}`;
  await writeFile(own, identityOf(process.pid) ?? "");
  try {
    await link(own, lock);
    return true;
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
    await clearLeftBehind(lock);
    return false;
  } finally {
    await rm(own, { force: true });
  }
}

async function clearLeftBehind(lock: string): Promise<void> {
  const holder = await readFile(lock, "utf8").catch(() => "");
  if (holder && identityOf(Number.parseInt(holder, 10)) !== holder) await rm(lock, { force: true });
}
