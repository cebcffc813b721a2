import { countOut } from "#app/domains/petitions/commands/count-out.sql.server.ts";
import { forgetSigner } from "#app/domains/petitions/commands/forget-signer.sql.server.ts";
import { lockCount } from "#app/domains/petitions/commands/lock-count.sql.server.ts";
import { signatureWithdrawal } from "#app/domains/petitions/rules.withdrawing.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { isId } from "#app/platform/is-id.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { isSealed } from "#app/platform/seal.server.ts";

export type WhyNotWithdrawn = "withdrawal-unknown" | "organiser-stays" | "names-gone";

/**
 * Somebody takes their name off a petition again: it counts no more, nothing that says who they are is
 * kept, and the same address may sign again. Whoever holds the sealed link may, as often as they like.
 */
export async function withdrawSignature(
  context: Context,
  { id, token }: { id: string; token: string },
): Promise<Outcome<{ number: number }, WhyNotWithdrawn>> {
  if (!isId(id) || !isSealed(signatureWithdrawal, id, token)) {
    return refused("withdrawal-unknown");
  }
  return context.write(async (db) => {
    const select = {
      petitionId: true,
      kind: true,
      state: true,
      anonymisedAt: true,
      petition: { select: { number: true } },
    } as const;
    const found = await db.signature.findFirst({ where: { id }, select });
    if (!found) return refused("withdrawal-unknown");
    if (found.kind === "creator") return refused("organiser-stays");
    if (found.anonymisedAt) return refused("names-gone");

    const { petitionId, petition } = found;
    await lockCount(db, petitionId);
    const isFirst = await forgetSigner(db, id);
    if (isFirst) await countOut(within(context, db), petitionId, [id]);
    return done({ number: petition.number });
  });
}
