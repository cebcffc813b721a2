import type { Db } from "#app/platform/db/db.ts";

/**
 * Until this transaction ends, however it ends, nobody else changes the petition's count. Whoever also
 * changes the petition's own row takes this lock first, so that two never wait for each other. The inner
 * part of all that changes a count.
 */
export async function lockCount(db: Db, petitionId: string): Promise<void> {
  await db.$queryRaw`
    SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(${`${petitionId} count`}, 0))`;
}
