import { prisma } from "#app/platform/db/client.server.ts";
import type { Db } from "#app/platform/db/db.ts";
import { patience } from "#app/platform/db/patience.ts";

/** What belongs to no council: the list of councils itself. */
export function readCommons<Value>(work: (db: Db) => Promise<Value>): Promise<Value> {
  return prisma().$transaction(work, patience);
}
