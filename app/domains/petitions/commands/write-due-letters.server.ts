import { canonicalEmail } from "#app/domains/identity/schema.ts";
import {
  noteLetters,
  takeDueLetters,
  type DueLetter,
} from "#app/domains/petitions/commands/take-due-letters.sql.server.ts";
import { alreadySignedEmail } from "#app/domains/petitions/emails/already-signed.tsx";
import { confirmSignatureEmail } from "#app/domains/petitions/emails/confirm-signature.tsx";
import { signaturesRequested } from "#app/domains/petitions/events.ts";
import { takesConfirmation } from "#app/domains/petitions/rules.ts";
import { signatureWithdrawal, withdrawalPath } from "#app/domains/petitions/rules.withdrawing.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { allowMany, allowManyFrom } from "#app/platform/limits/allow-many.sql.server.ts";
import type { Letter } from "#app/platform/mail/letter.tsx";
import { queueEmails } from "#app/platform/mail/queue-email.server.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { seal } from "#app/platform/seal.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** So many letters are written in one transaction, and for each second. */
const slice = 100;

/**
 * Writes the letters that are due to people who asked to sign, a slice of them, and says whether there
 * may be more: whoever is left has theirs in the next second. Nobody hears more often than ten times a
 * day, however many petitions others sign in their name; and from one network only so many are written
 * to as sign there themselves. The inner part of the jobs that wait for such letters.
 */
export async function writeDueLetters(context: Context): Promise<{ isMore: boolean }> {
  return context.write(async (db) => {
    const inside = within(context, db);
    const vault = await vaultOf(inside);
    const due = await takeDueLetters(db, slice);
    const ready = due.flatMap((signature) => {
      const letter = letterFor(context, signature);
      return letter ? [{ ...signature, letter, to: vault.open(signature.email) }] : [];
    });
    const written = await allowedOf(db, context, ready);
    await queueEmails(
      inside,
      written.map(({ id, letters, to, locale, letter }) => ({
        key: `petitions.signature:${id}:${letters}`,
        to,
        locale,
        ...letter,
      })),
    );
    const ids = new Set(written.map(({ id }) => id));
    const dropped = due.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
    await noteLetters(db, [...ids], dropped);
    const isMore = due.length === slice;
    if (isMore) await announceRest(db, context.now);
    return { isMore };
  });
}

/** Under the key of the next second, under which signing announces its letters too. */
function announceRest(db: Db, now: Date): Promise<void> {
  const window = Math.floor(now.getTime() / 1_000);
  const options = { once: String(window), due: new Date((window + 1) * 1_000) };
  return announce(db, signaturesRequested, { window }, options);
}

/** Those from whose networks not too many come, and of them those whose mailboxes have not had enough. */
async function allowedOf<Ready extends { to: string; network: string }>(
  db: Db,
  context: Context,
  ready: readonly Ready[],
): Promise<Ready[]> {
  const places = ready.map(({ network }) => (network ? addressIn(network) : null));
  const fromThere = await allowManyFrom(db, context, byNetwork, places);
  // What is not sent does not use up what its mailbox may have.
  const left = ready.filter((_, place) => fromThere[place]);
  const mailboxes = left.map(({ to }) => canonicalEmail(to));
  const allowed = await allowMany(db, context, "confirmation-letters", mailboxes);
  return left.filter((_, place) => allowed[place]);
}

const byNetwork = [
  "confirmation-letters-by-network",
  "confirmation-letters-by-network-daily",
] as const;

/** Of a network of IPv6 its first address, by which the larger one around it is known as well. */
function addressIn(network: string): string {
  return network.replace(/\/64$/, "");
}

function letterFor({ council }: Context, signature: DueLetter): Letter | null {
  const { id, number, title, locale, state, letters, petition, askedAt, hasRoom, now } = signature;
  const withdrawal = withdrawalPath(id, seal(signatureWithdrawal, id));
  if (state === "confirmed") {
    if (letters === 0) return null;
    return alreadySignedEmail({ council, locale, title, number, hasRoom, withdrawal });
  }
  if (state !== "pending" || !takesConfirmation(petition, askedAt, now)) return null;

  const link = `/signatures/${id}/confirmation?token=${seal("signature", id)}`;
  return confirmSignatureEmail({ council, locale, title, link, withdrawal });
}
