import type { Db } from "#app/platform/db/db.ts";

/** Forgets the tries whose time is over, of the whole service; any council's night will do. */
export async function forgetTries(db: Db, now: Date): Promise<void> {
  await db.rateLimit.deleteMany({ where: { expire: { lt: BigInt(now.getTime()) } } });
}
