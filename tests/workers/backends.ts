import { aRedis, hasRedis } from "#tests/support/redis.ts";

/** Where the queues can live: every test of the workers runs on both. */
export const backends = [
  { name: "PostgreSQL", missing: false, start: async (): Promise<Record<string, string>> => ({}) },
  { name: "Redis", missing: !hasRedis, start: async () => ({ REDIS_URL: (await aRedis()).url }) },
];
