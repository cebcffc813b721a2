import type { Db } from "#app/platform/db/db.ts";

/** The keys of e-mails that carry a secret, a code or a link that works once, begin with this. */
export const secretly = "secret:";

/** Blots out what e-mails with a secret said, once they are no longer waiting to be sent. */
export async function forgetSecrets(
  db: Db,
  which: { id: string } | { createdAt: { lte: Date } },
): Promise<void> {
  await db.email.updateMany({
    where: { ...which, key: { startsWith: secretly }, state: { not: "due" } },
    data: { subject: "…", text: "…", html: "…" },
  });
}
