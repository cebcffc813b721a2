import {
  changeSignature,
  type SignatureAct,
} from "#app/domains/petitions/commands/change-signature.server.ts";
import { forgetSigner } from "#app/domains/petitions/commands/forget-signer.sql.server.ts";
import { mayReviewSignatures } from "#app/domains/petitions/policy.integrity.ts";
import type { Context } from "#app/platform/context.ts";
import { refused } from "#app/platform/outcome.ts";

/**
 * Somebody asks the council to take their name off a petition: it counts no more, and nothing that
 * says who they are is kept. One that the council removed itself keeps its place.
 */
export async function withdrawOnRequest(context: Context, act: SignatureAct) {
  if (!mayReviewSignatures(context.actor)) return refused("not-reviewer");

  return changeSignature(context, act, {
    action: "petitions.withdraw-on-request",
    async change(db, { id, kind, state }) {
      if (kind === "creator") return "signature-creator";
      if (state !== "pending" && state !== "confirmed") return "signature-state";
      await forgetSigner(db, id);
      return null;
    },
  });
}
