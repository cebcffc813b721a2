import type { Doors } from "#app/platform/context.ts";
import { prisma } from "#app/platform/db/client.server.ts";
import type { Db } from "#app/platform/db/db.ts";

const patience = { maxWait: 2_000, timeout: 5_000 };

/**
 * The doors to one council's data: nothing of another council can be read or written through them.
 * Who may take longer (milliseconds) may also wait longer for a connection.
 */
export function councilDoors(councilId: string, timeout = patience.timeout): Doors {
  function open<Value>(work: (db: Db) => Promise<Value>): Promise<Value> {
    return prisma().$transaction(
      async (db) => {
        await db.$queryRaw`SELECT set_config('app.council_id', ${councilId}, true)`;
        return work(db);
      },
      { maxWait: Math.max(patience.maxWait, timeout / 2), timeout },
    );
  }
  return { read: open, write: open };
}

/** What belongs to no council: the list of councils itself. */
export function readCommons<Value>(work: (db: Db) => Promise<Value>): Promise<Value> {
  return prisma().$transaction(work, patience);
}

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
