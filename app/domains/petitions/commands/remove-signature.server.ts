import {
  changeSignature,
  type SignatureAct,
} from "#app/domains/petitions/commands/change-signature.server.ts";
import { mayReviewSignatures } from "#app/domains/petitions/policy.integrity.ts";
import type { Context } from "#app/platform/context.ts";
import { refused } from "#app/platform/outcome.ts";

/** One signature that is not genuine is taken away; its address cannot sign there again. The creator's stays. */
export async function removeSignature(context: Context, act: SignatureAct) {
  if (!mayReviewSignatures(context.actor)) return refused("not-reviewer");

  return changeSignature(context, act, {
    action: "petitions.remove-signature",
    async change(db, { id, kind, state }) {
      if (kind === "creator") return "signature-creator";
      if (state !== "pending" && state !== "confirmed") return "signature-state";
      await db.signature.updateMany({ where: { id }, data: { state: "removed" } });
      return null;
    },
  });
}
