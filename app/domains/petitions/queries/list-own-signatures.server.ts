import { isSignedIn } from "#app/domains/identity/policy.ts";
import { findPerson } from "#app/domains/identity/queries/find-person.server.ts";
import { signatureWithdrawal, withdrawalPath } from "#app/domains/petitions/rules.withdrawing.ts";
import { publicStates } from "#app/domains/petitions/rules.ts";
import type { Context } from "#app/platform/context.ts";
import { canonicalEmail } from "#app/platform/mail/mailbox.ts";
import { seal } from "#app/platform/seal.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** A signature as its owner sees it. */
export interface OwnSignature {
  name: string;
  isConfirmed: boolean;
  signedAt: Date;
  petition: { number: number; title: string };
  /** Where it is withdrawn; null for the organiser's own. */
  withdrawal: string | null;
}

/** What was signed with the address of the person who asks, the newest first; two of a household share one. */
export async function listOwnSignatures(context: Context): Promise<OwnSignature[]> {
  const { actor } = context;
  if (!isSignedIn(actor)) return [];
  const person = await findPerson(context, actor.personId);
  if (!person?.email) return [];

  const emailKey = (await vaultOf(context)).keyFor(canonicalEmail(person.email));
  const signatures = await context.read((db) =>
    db.signature.findMany({
      // One that the council took away reads as it would have, had its owner never learnt of it.
      where: { emailKey, petition: { state: { in: [...publicStates] } } },
      select: {
        id: true,
        kind: true,
        name: true,
        confirmedAt: true,
        createdAt: true,
        petition: { select: { number: true, contribution: { select: { title: true } } } },
      },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: 500,
    }),
  );
  return signatures.map(({ id, kind, name, confirmedAt, createdAt, petition }) => ({
    name,
    isConfirmed: confirmedAt !== null,
    signedAt: confirmedAt ?? createdAt,
    petition: { number: petition.number, title: petition.contribution.title ?? "" },
    withdrawal: kind === "creator" ? null : withdrawalPath(id, seal(signatureWithdrawal, id)),
  }));
}
