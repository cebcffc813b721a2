import type { Db } from "#app/platform/db/db.ts";
import { forgotten } from "#app/platform/mail/forget-secrets.server.ts";

/**
 * Blots out letters by their keys: to whom they went and what they said. One that is still to be sent
 * is not sent any more. Where the key itself ends in the hash that finds a mailbox, the id of the
 * letter takes its place. The inner part of forgetting who signed or started a petition.
 *
 * With statistics of the table each key is looked up in emails_council_id_key_key (Index Scan).
 */
export async function blotLetters(db: Db, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const { subject, text, html, recipient } = forgotten;
  await db.$executeRaw`
    UPDATE emails SET recipient = ${recipient}, recipient_key = NULL, headers = '{}',
      subject = ${subject}, text = ${text}, html = ${html},
      last_error = CASE WHEN state = 'due' THEN 'the reader is forgotten' ELSE last_error END,
      state = CASE WHEN state = 'due' THEN 'failed' ELSE state END,
      key = CASE WHEN key ~ '^petitions[.](mailing|closure):'
        THEN regexp_replace(key, '[^:]*$', id::text) ELSE key END
    WHERE key = ANY (${keys}::text[])`;
}
