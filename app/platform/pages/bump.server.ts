import type { Db } from "#app/platform/db/db.ts";

/**
 * Says that public pages carrying these tags (`petition:<id>`, `petitions`) are out of date; every
 * web process hears of it when the transaction commits, and not if it rolls back.
 */
export async function bump(db: Db, ...tags: string[]): Promise<void> {
  for (const tag of tags) {
    await db.$executeRaw`SELECT pg_notify('pages', current_council()::text || ' ' || ${tag})`;
  }
}
