import { continueDraftEmail } from "#app/domains/petitions/emails/continue-draft.tsx";
import { findDraft } from "#app/domains/petitions/queries/find-draft.server.ts";
import { draftPath } from "#app/domains/petitions/queries/starting-links.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { newId } from "#app/platform/ids.server.ts";
import { allowWithin } from "#app/platform/limits/allow.server.ts";
import { canonicalEmail } from "#app/platform/mail/mailbox.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";
import { done, refused } from "#app/platform/outcome.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** Somebody has the link to their draft sent to an address, to go on with it later; what the letter says is forgotten once sent. */
export async function mailDraft(context: Context, secret: string, email: string) {
  const { council, locale } = context;
  const account = canonicalEmail(email);
  const vault = await vaultOf(context);
  const mailedTo = { email: vault.seal(email), emailKey: vault.keyFor(account) };
  return context.write(async (db) => {
    const inside = within(context, db);
    const draft = await findDraft(inside, secret);
    if (!draft || draft.isUsed) return refused("draft-unknown");
    const allowed = await allowWithin(db, context, "draft-letters", { account });
    if (!allowed.ok) return refused("letters-enough");

    await db.petitionDraft.updateMany({ where: { id: draft.id }, data: mailedTo });
    const letter = continueDraftEmail({ council, locale, link: draftPath(secret) });
    const key = `secret:petitions.draft:${draft.id}:${newId()}`;
    await queueEmail(inside, { key, to: email, locale, ...letter });
    return done(null);
  });
}
