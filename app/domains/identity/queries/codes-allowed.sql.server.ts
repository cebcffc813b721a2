import { codesAfter, guessesCountedFrom } from "#app/domains/identity/rules.ts";
import type { Db } from "#app/platform/db/db.ts";

/**
 * How many codes may be tried for the sign-in that a browser asked for, after what was guessed in
 * vain for the same mailbox lately, in whatever browsers. Who guesses for the same mailbox waits
 * until this transaction ends, so that guesses at once are counted like guesses in a row.
 */
export async function codesAllowedFor(db: Db, browserHash: string, now: Date): Promise<number> {
  await db.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended('codes ' || council_id::text || email_key, 0))
    FROM sign_in_requests WHERE browser_hash = ${browserHash}`;
  const [guessed] = await db.$queryRaw<{ wrong: number }[]>`
    SELECT coalesce(sum(theirs.wrong_codes), 0)::int AS wrong
    FROM sign_in_requests AS own
    JOIN sign_in_requests AS theirs ON theirs.email_key = own.email_key
    WHERE own.browser_hash = ${browserHash} AND theirs.used_at IS NULL
      AND theirs.created_at > ${guessesCountedFrom(now)}`;
  return codesAfter(guessed!.wrong);
}
