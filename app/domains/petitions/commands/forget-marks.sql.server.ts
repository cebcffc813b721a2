import type { Db } from "#app/platform/db/db.ts";

/**
 * How far the letters about an election have come is kept by the keyed hash of a mailbox. Where it is
 * that of one of these signers, only its beginning is kept, from which the rest are still found, and
 * nothing once everybody is told. To be asked while the signatures say who they are. The inner part of
 * forgetting who signed.
 */
export async function forgetMarks(db: Db, signatureIds: readonly string[]): Promise<void> {
  await db.$executeRaw`
    UPDATE petition_closures c
    SET reached = CASE WHEN c.told_at IS NULL THEN left(c.reached, ${beginning}::int) ELSE '' END
    FROM signatures s
    WHERE s.id = ANY (${[...signatureIds]}::uuid[]) AND s.email_key = c.reached`;
}

/** So many letters of a hash lead to no mailbox; whoever shares them has their letter in the ledger already. */
const beginning = 3;
