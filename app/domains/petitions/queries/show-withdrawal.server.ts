import { signatureWithdrawal } from "#app/domains/petitions/rules.withdrawing.ts";
import type { Context } from "#app/platform/context.ts";
import { isId } from "#app/platform/is-id.ts";
import { isSealed } from "#app/platform/seal.server.ts";

/** What the link leads to with which a signature is withdrawn; null for one that we did not make. Changes nothing. */
export async function showWithdrawal(
  context: Context,
  { id, token }: { id: string; token: string },
) {
  if (!isId(id) || !isSealed(signatureWithdrawal, id, token)) return null;

  const signature = await context.read((db) =>
    db.signature.findFirst({
      where: { id },
      select: {
        state: true,
        petition: { select: { number: true, contribution: { select: { title: true } } } },
      },
    }),
  );
  if (!signature) return null;
  const { number, contribution } = signature.petition;
  return {
    petition: { number, title: contribution.title ?? "" },
    isWithdrawn: signature.state === "withdrawn",
  };
}
