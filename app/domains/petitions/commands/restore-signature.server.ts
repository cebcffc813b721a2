import {
  changeSignature,
  type SignatureAct,
} from "#app/domains/petitions/commands/change-signature.server.ts";
import { mayReviewSignatures } from "#app/domains/petitions/policy.integrity.ts";
import type { Context } from "#app/platform/context.ts";
import { refused } from "#app/platform/outcome.ts";

/**
 * A signature that was taken away by itself turns out to be genuine and is given back; one of many
 * that were taken away together comes back with those.
 */
export async function restoreSignature(context: Context, act: SignatureAct) {
  if (!mayReviewSignatures(context.actor)) return refused("not-reviewer");

  return changeSignature(context, act, {
    action: "petitions.restore-signature",
    async change(db, { id }) {
      const { confirmedAt } = (await db.signature.findFirst({
        where: { id },
        select: { confirmedAt: true },
      }))!;
      const { count } = await db.signature.updateMany({
        where: { id, state: "removed", removalId: null },
        data: { state: confirmedAt ? "confirmed" : "pending" },
      });
      return count === 0 ? "signature-state" : null;
    },
  });
}
