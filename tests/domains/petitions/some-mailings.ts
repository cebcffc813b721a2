import { requestMailing } from "#app/domains/petitions/commands/request-mailing.server.ts";
import { canonicalEmail } from "#app/platform/mail/mailbox.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";
import type { Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { opened } from "#tests/support/opened.ts";

interface Wish {
  state?: string;
  holdRule?: string | null;
  wantsNews?: boolean;
  seat?: number;
}

/** Signatures as they lie in the database, each with the address given. */
export async function signed(
  town: Town,
  petitionId: string,
  addresses: readonly string[],
  { state = "confirmed", holdRule = null, wantsNews = true, seat = 1 }: Wish = {},
): Promise<void> {
  const vault = await vaultOf(town.anyone);
  await town.anyone.write((db) =>
    db.signature.createMany({
      data: addresses.map((address) => ({
        petitionId,
        name: "Grace Adeyemi",
        email: vault.seal(address),
        emailKey: vault.keyFor(canonicalEmail(address)),
        postcode: "WF1 1AA",
        connection: "lives",
        state,
        holdRule,
        wantsNews,
        seat,
      })),
    }),
  );
}

/** Whoever started a petition, and where letters to them go. */
export async function startedBy(town: Town, petitionId: string, address: string): Promise<void> {
  const vault = await vaultOf(town.anyone);
  const email = vault.seal(address);
  const emailKey = vault.keyFor(canonicalEmail(address));
  const who = { petitionId, name: "Omar Haddad", email, emailKey, connection: "lives" };
  await town.anyone.write((db) => db.petitionCreator.create({ data: who, select: { name: true } }));
}

/** A letter of its own that waits for the night. */
export function aLetter(town: Town, petitionId: string): Promise<string> {
  const letter = { petitionId, subject: "The trees have come", text: "They stand in the yard." };
  return requestMailing(town.ines, letter);
}

/** As if the night had come. */
export async function nightCame(mailingId: string): Promise<void> {
  await reality(
    "UPDATE outbox SET due_at = now() WHERE topic = 'petition.mailing-due' AND once_key = $1",
    [mailingId],
  );
}

/** The letters of all mailings of a council as they lie in the ledger, in the order of their addresses. */
export async function lettersOf(town: Town) {
  const rows = await reality<{
    recipient: string;
    subject: string;
    text: string;
    headers: Record<string, string>;
  }>(
    "SELECT recipient, subject, text, headers FROM emails WHERE council_id = $1 AND key LIKE 'petitions.mailing:%'",
    [town.council.id],
  );
  const letters = await opened(town.anyone, "recipient", rows);
  return letters.toSorted((one, other) => one.recipient.localeCompare(other.recipient));
}
