import type { Doors } from "#app/platform/context.ts";
import { prisma } from "#app/platform/db/client.server.ts";
import type { Db } from "#app/platform/db/db.ts";

const patience = { maxWait: 2_000, timeout: 5_000 };

/** The doors to one council's data: nothing of another council can be read or written through them. */
export function councilDoors(councilId: string, timeout = patience.timeout): Doors {
  function open<Value>(work: (db: Db) => Promise<Value>): Promise<Value> {
    return prisma().$transaction(
      async (db) => {
        await db.$queryRaw`SELECT set_config('app.council_id', ${councilId}, true)`;
        return work(db);
      },
      { ...patience, timeout },
    );
  }
  return { read: open, write: open };
}

/** Doors that lead into a transaction that is already open, so that a job and its effects are one. */
export function joinedDoors(db: Db): Doors {
  return { read: (work) => work(db), write: (work) => work(db) };
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
