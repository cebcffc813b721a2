import { ceremonyExpiry } from "#app/domains/identity/rules.ts";
import type { Context } from "#app/platform/context.ts";
import { newId } from "#app/platform/ids.server.ts";
import { safePath } from "#app/platform/http/safe-path.ts";
import { hashOf, newSecret } from "#app/platform/seal.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** An exchange with a browser on the way to a sign-in. */
export interface CeremonyBegun {
  kind:
    "passkey-sign-in" | "passkey-adding" | "directory" | "second-factor" | "authenticator-adding";
  /** What must come back or be compared with it: a challenge, a nonce, a verifier. */
  secret: string;
  personId?: string;
  next?: string;
}

/**
 * Notes what was asked of a browser, for a quarter of an hour; the answer is the secret for its
 * cookie. The inner part of the ways to sign in, which say who may.
 */
export async function beginCeremony(
  context: Context,
  { kind, secret, personId, next }: CeremonyBegun,
): Promise<string> {
  const browser = newSecret();
  const vault = await vaultOf(context);
  await context.write((db) =>
    db.ceremony.create({
      data: {
        id: newId(),
        kind,
        personId,
        browserHash: hashOf(browser),
        secret: vault.seal(secret),
        returnTo: safePath(next),
        createdAt: context.now,
        expiresAt: ceremonyExpiry(context.now),
      },
      select: { id: true },
    }),
  );
  return browser;
}
