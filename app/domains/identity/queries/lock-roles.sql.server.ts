import type { Db } from "#app/platform/db/db.ts";

/**
 * Changes of roles wait for each other until this transaction ends, so that two administrators who
 * take each other's role away at the same moment do not both succeed.
 */
export async function lockRoles(db: Db): Promise<void> {
  await db.$queryRaw`
    SELECT pg_advisory_xact_lock(hashtextextended('roles ' || current_council(), 0))::text`;
}
