import { codesAllowed } from "#app/domains/identity/rules.ts";
import type { Context } from "#app/platform/context.ts";
import { hashOf } from "#app/platform/seal.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** What a browser with a sign-in link sees: whom it would sign in, and whether it was the one that asked. */
export interface SignInFound {
  email: string;
  asked: boolean;
}

/** Whom a sign-in link would sign in, as long as it still works; looking does not use it up. */
export async function findSignIn(
  context: Context,
  { link, browser }: { link: string; browser: string },
): Promise<SignInFound | null> {
  const found = await context.read((db) =>
    db.signInRequest.findFirst({
      where: {
        linkHash: hashOf(link),
        usedAt: null,
        expiresAt: { gt: context.now },
        wrongCodes: { lt: codesAllowed },
      },
      select: { email: true, browserHash: true },
    }),
  );
  if (!found) return null;
  const email = (await vaultOf(context)).open(found.email);
  return { email, asked: found.browserHash === hashOf(browser) };
}
