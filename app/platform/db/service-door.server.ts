import { prisma } from "#app/platform/db/client.server.ts";
import type { Db } from "#app/platform/db/db.ts";
import { patience } from "#app/platform/db/patience.ts";

/**
 * The service's own door to its plumbing (outbox, jobs, e-mails) across councils; row-level security
 * opens only those tables to it. For workers alone.
 */
export function serviceDoor<Value>(work: (db: Db) => Promise<Value>): Promise<Value> {
  return prisma().$transaction(async (db) => {
    await db.$queryRaw`SELECT set_config('app.door', 'service', true)`;
    return work(db);
  }, patience);
}
