import type { CeremonyBegun } from "#app/domains/identity/commands/begin-ceremony.server.ts";
import type { Context } from "#app/platform/context.ts";
import { hashOf } from "#app/platform/seal.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** What was noted when the exchange began. */
export interface CeremonyTaken {
  secret: string;
  personId: string | null;
  returnTo: string;
}

/**
 * A browser answers: the exchange is used up, whatever comes of it, and what was noted comes back;
 * null when there is none, it is over, or it was another browser's.
 */
export async function takeCeremony(
  context: Context,
  { kind, browser }: { kind: CeremonyBegun["kind"]; browser: string },
): Promise<CeremonyTaken | null> {
  const [taken] = await context.write((db) =>
    db.ceremony.updateManyAndReturn({
      where: { kind, browserHash: hashOf(browser), usedAt: null, expiresAt: { gt: context.now } },
      data: { usedAt: context.now },
      select: { secret: true, personId: true, returnTo: true },
    }),
  );
  return taken ? { ...taken, secret: (await vaultOf(context)).open(taken.secret) } : null;
}
