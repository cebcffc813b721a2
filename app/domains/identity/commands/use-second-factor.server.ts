import type { Context } from "#app/platform/context.ts";
import { stepOfCode } from "#app/platform/second-factor/totp.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/**
 * Whether a code is one from somebody's authenticator app; each works once, and none that is older
 * than the last one used (RFC 6238, section 5.2). The inner part of whatever needs the second factor.
 */
export async function useSecondFactor(
  context: Context,
  { personId, code }: { personId: string; code: string },
): Promise<boolean> {
  const { now } = context;
  const vault = await vaultOf(context);
  return context.write(async (db) => {
    const authenticator = await db.authenticator.findFirst({
      where: { personId, confirmedAt: { not: null } },
      select: { secret: true },
    });
    const usedStep = authenticator && stepOfCode(vault.open(authenticator.secret), code, now);
    if (usedStep === null) return false;

    const isNew = { OR: [{ usedStep: null }, { usedStep: { lt: usedStep } }] };
    const { count } = await db.authenticator.updateMany({
      where: { personId, ...isNew },
      data: { usedStep },
    });
    return count === 1;
  });
}
