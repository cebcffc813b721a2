import type { Db } from "#app/platform/db/db.ts";

/**
 * From when this transaction is committed, every process judges by the rules as they then are. The
 * inner part of adding and ending rules.
 */
export async function renewRulebook(db: Db): Promise<void> {
  await db.$executeRaw`
    INSERT INTO signing_rulebooks DEFAULT VALUES
    ON CONFLICT (council_id) DO UPDATE SET version = signing_rulebooks.version + 1`;
}
