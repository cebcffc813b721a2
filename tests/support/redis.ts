import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { afterEach } from "vitest";
import { findFreePort } from "#scripts/setup/find-free-port.ts";

const program = "/usr/bin/redis-server";

/** Whether Redis can be tested on this machine; where it cannot, that is said aloud. */
export const hasRedis = existsSync(program);
if (!hasRedis) console.warn(`SKIPPED: the tests on Redis, because there is no ${program}.`);

export interface RedisProcess {
  url: string;
  /** As if the machine lost power. */
  kill(): Promise<void>;
}

const running = new Set<RedisProcess>();

afterEach(async () => {
  for (const redis of running) await redis.kill();
});

/** Starts a Redis that keeps nothing on disk, on a free port unless one is named. */
export async function aRedis(wanted?: number): Promise<RedisProcess> {
  const port = wanted ?? (await findFreePort());
  const folder = await mkdtemp(join(tmpdir(), "folkmoot-redis-"));
  const flags = ["--port", `${port}`, "--dir", folder, "--bind", "127.0.0.1", "--save", ""];
  const child = spawn(program, [...flags, "--appendonly", "no"], { stdio: "ignore" });
  const redis = { url: `redis://127.0.0.1:${port}`, kill };
  running.add(redis);
  await onRedis(redis.url, (client) => client.ping());
  return redis;

  async function kill(): Promise<void> {
    if (!running.delete(redis)) return;
    const exit = once(child, "exit");
    child.kill("SIGKILL");
    await exit;
    await rm(folder, { recursive: true, force: true });
  }
}

/** One thing to do in a Redis. */
export async function onRedis<Value>(
  url: string,
  work: (redis: Redis) => Promise<Value>,
): Promise<Value> {
  const redis = new Redis(url, { maxRetriesPerRequest: 100, retryStrategy: () => 50 });
  redis.on("error", () => undefined);
  return work(redis).finally(() => redis.disconnect());
}
