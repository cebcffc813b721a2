import { findSignature } from "#app/domains/petitions/queries/find-signature.sql.server.ts";
import {
  showPetition,
  type ShownPetition,
} from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { takesConfirmation } from "#app/domains/petitions/rules.ts";
import type { Context } from "#app/platform/context.ts";
import { isId } from "#app/platform/is-id.ts";
import { isSealed } from "#app/platform/seal.server.ts";

/** What the link of a confirmation e-mail leads to; null for a link that we did not make. Changes nothing. */
export async function showSignatureLink(
  context: Context,
  { id, token }: { id: string; token: string },
) {
  if (!isId(id) || !isSealed("signature", id, token)) return null;

  const signature = await findSignature(context, id);
  if (!signature || !["pending", "confirmed"].includes(signature.state)) return null;
  const { number, title, state, petition, askedAt, now } = signature;
  return {
    petition: { number, title },
    isConfirmed: state === "confirmed",
    isTooLate: state !== "confirmed" && !takesConfirmation(petition, askedAt, now),
  };
}

/** The public petition to which a signature belongs, for whoever holds no more than half a link. */
export async function petitionOfSignature(
  context: Context,
  id: string | undefined,
): Promise<ShownPetition | null> {
  if (!isId(id)) return null;
  const signature = await context.read((db) =>
    db.signature.findFirst({ where: { id }, select: { petition: { select: { number: true } } } }),
  );
  return signature && showPetition(context, signature.petition.number);
}

/** What the page of thanks says: for which petition, and in which ward it counts, where that is known. */
export async function showThanks(context: Context, id: string) {
  const signature = await context.read((db) =>
    db.signature.findFirst({
      where: { id, state: "confirmed" },
      select: {
        area: { select: { name: true, nameCy: true } },
        petition: { select: { number: true, contribution: { select: { title: true } } } },
      },
    }),
  );
  if (!signature) return null;
  const { area, petition } = signature;
  return {
    petition: { number: petition.number, title: petition.contribution.title ?? "" },
    ward: (context.locale === "cy" ? area?.nameCy : area?.name) ?? null,
  };
}
