import type { CeremonyBegun } from "#app/domains/identity/commands/begin-ceremony.server.ts";
import { factorTriesAllowed } from "#app/domains/identity/rules.second-factor.ts";
import type { Context } from "#app/platform/context.ts";
import { hashOf } from "#app/platform/seal.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** An exchange in which a code may be tried now. */
export interface PaidTry {
  ceremonyId: string;
  personId: string;
  secret: string;
  returnTo: string;
  /** The last one; after it the exchange is over. */
  isLast: boolean;
}

/**
 * A try at a code is paid for before the code is looked at, so that no number of tries at once gets
 * more than five; null when the exchange is over, or was another browser's. The inner part of
 * whatever asks for a code from an authenticator app.
 */
export async function payForFactor(
  context: Context,
  { kind, browser }: { kind: CeremonyBegun["kind"]; browser: string },
): Promise<PaidTry | null> {
  const [paid] = await context.write((db) =>
    db.ceremony.updateManyAndReturn({
      where: {
        kind,
        browserHash: hashOf(browser),
        usedAt: null,
        expiresAt: { gt: context.now },
        tries: { lt: factorTriesAllowed },
      },
      data: { tries: { increment: 1 } },
      select: { id: true, personId: true, secret: true, returnTo: true, tries: true },
    }),
  );
  if (!paid?.personId) return null;
  return {
    ceremonyId: paid.id,
    personId: paid.personId,
    secret: (await vaultOf(context)).open(paid.secret),
    returnTo: paid.returnTo,
    isLast: paid.tries >= factorTriesAllowed,
  };
}
