import type { Db } from "#app/platform/db/db.ts";
import { forgotten } from "#app/platform/mail/forget-secrets.server.ts";

/**
 * Blots out all letters to one mailbox, by the keyed hash of its address: to whom they went and what
 * they said. Those that are still to be sent are not sent any more.
 */
export async function forgetLetters(db: Db, recipientKey: string): Promise<void> {
  await db.email.updateMany({
    where: { recipientKey, state: "due" },
    data: { state: "failed", lastError: "the reader has left" },
  });
  await db.email.updateMany({ where: { recipientKey }, data: forgotten });
}
