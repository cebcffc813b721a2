import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "#app/platform/env.ts";
import { PrismaClient } from "#prisma/client/client.ts";

let pool: pg.Pool | undefined;
let client: PrismaClient | undefined;

/** The one pool of connections of this process; hot paths take a connection from it directly. */
export function connections(): pg.Pool {
  if (pool) return pool;
  pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: env().DATABASE_POOL,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
  });
  pool.on("error", () => undefined); // an idle connection that breaks is replaced at the next use
  return pool;
}

/** The one Prisma client of this process. */
export function prisma(): PrismaClient {
  client ??= new PrismaClient({
    adapter: new PrismaPg(connections(), { disposeExternalPool: false }),
  });
  return client;
}

/** Gives all connections back; before PostgreSQL stops. */
export async function closeDatabase(): Promise<void> {
  await client?.$disconnect();
  await pool?.end();
  client = undefined;
  pool = undefined;
}
