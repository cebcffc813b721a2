import {
  changeSignature,
  type SignatureAct,
} from "#app/domains/petitions/commands/change-signature.server.ts";
import { mayReviewSignatures } from "#app/domains/petitions/policy.integrity.ts";
import { takesConfirmation } from "#app/domains/petitions/rules.ts";
import type { Context } from "#app/platform/context.ts";
import { refused } from "#app/platform/outcome.ts";

/**
 * Somebody whose letter never came asks the council, which confirms the signature for them, for as
 * long as they could have done it themselves. Where a rule holds it, it stays held.
 */
export async function confirmByHand(context: Context, act: SignatureAct) {
  if (!mayReviewSignatures(context.actor)) return refused("not-reviewer");

  return changeSignature(context, act, {
    action: "petitions.confirm-by-hand",
    async change(db, { id, createdAt, petition }) {
      if (!takesConfirmation(petition, createdAt, context.now)) return "signature-late";
      const { count } = await db.signature.updateMany({
        where: { id, state: "pending" },
        data: { state: "confirmed", confirmedAt: context.now, confirmedIn: null },
      });
      return count === 0 ? "signature-state" : null;
    },
  });
}
