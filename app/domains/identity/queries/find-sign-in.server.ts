import { codesAllowed } from "#app/domains/identity/rules.ts";
import type { Context } from "#app/platform/context.ts";
import { hashOf } from "#app/platform/seal.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** Whom a sign-in link would sign in, as long as it still works; looking does not use it up. */
export async function findSignIn(
  context: Context,
  link: string,
): Promise<{ email: string } | null> {
  const found = await context.read((db) =>
    db.signInRequest.findFirst({
      where: {
        linkHash: hashOf(link),
        usedAt: null,
        expiresAt: { gt: context.now },
        wrongCodes: { lt: codesAllowed },
      },
      select: { email: true },
    }),
  );
  return found && { email: (await vaultOf(context)).open(found.email) };
}
