import { signInsCountedFrom } from "#app/domains/identity/rules.ts";
import type { Db } from "#app/platform/db/db.ts";

/**
 * How many sign-in e-mails an address was sent lately. Others who ask for the same address wait until
 * this transaction ends, so that a hundred requests at once are counted like a hundred in a row.
 */
export async function countSignInEmails(db: Db, emailKey: string, now: Date): Promise<number> {
  await db.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended('sign-in ' || current_council()::text || ${emailKey}, 0))`;
  return db.signInRequest.count({
    where: { emailKey, createdAt: { gt: signInsCountedFrom(now) } },
  });
}
