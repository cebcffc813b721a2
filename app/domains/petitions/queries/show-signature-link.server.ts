import { z } from "zod";
import { findSignature } from "#app/domains/petitions/queries/find-signature.sql.server.ts";
import { takesConfirmation } from "#app/domains/petitions/rules.ts";
import type { Context } from "#app/platform/context.ts";
import { isSealed } from "#app/platform/seal.server.ts";

/** What the link of a confirmation e-mail leads to; null for a link that we did not make. Changes nothing. */
export async function showSignatureLink(
  context: Context,
  { id, token }: { id: string; token: string },
) {
  if (!z.uuid().safeParse(id).success || !isSealed("signature", id, token)) return null;

  const signature = await findSignature(context, id);
  if (!signature) return null;
  const { number, title, state, petition, askedAt, now } = signature;
  return {
    petition: { number, title },
    isConfirmed: state === "confirmed",
    isTooLate: state !== "confirmed" && !takesConfirmation(petition, askedAt, now),
  };
}
