import type { Db } from "#app/platform/db/db.ts";

/** The keys of e-mails that carry a secret, a code or a link that works once, begin with this. */
export const secretly = "secret:";

/** A last letter to somebody: with what it said goes to whom it went. */
export const lastly = `${secretly}last:`;

const silent = { subject: "…", text: "…", html: "…" };

/** What the ledger keeps of a letter of which nobody may know any more to whom it went. */
export const forgotten = { ...silent, recipient: "…", recipientKey: null, headers: {} };

/** Blots out what e-mails with a secret said, once they are no longer waiting to be sent. */
export async function forgetSecrets(
  db: Db,
  which: { id: { in: string[] } } | { createdAt: { lte: Date } },
): Promise<void> {
  const sent = { ...which, state: { not: "due" } };
  await db.email.updateMany({ where: { ...sent, key: { startsWith: secretly } }, data: silent });
  await db.email.updateMany({ where: { ...sent, key: { startsWith: lastly } }, data: forgotten });
}
