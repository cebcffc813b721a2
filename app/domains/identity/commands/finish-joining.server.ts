import { beginSession } from "#app/domains/identity/commands/begin-session.server.ts";
import type {
  FactorTried,
  StaffEntry,
} from "#app/domains/identity/commands/confirm-second-factor.server.ts";
import { endCeremony } from "#app/domains/identity/commands/end-ceremony.server.ts";
import { keepAuthenticator } from "#app/domains/identity/commands/keep-authenticator.server.ts";
import { keepPassword } from "#app/domains/identity/commands/keep-password.server.ts";
import { payForFactor } from "#app/domains/identity/commands/pay-for-factor.server.ts";
import { useInvitation } from "#app/domains/identity/commands/use-invitation.server.ts";
import { SetupSchema } from "#app/domains/identity/schema.second-factor.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { stepOfCode } from "#app/platform/second-factor/totp.server.ts";

/**
 * Whoever was invited types the first code of their authenticator app: app and password are theirs,
 * the invitation is used up, and they are signed in.
 */
export async function finishJoining(
  context: Context,
  { code, browser, userAgent, session }: FactorTried,
): Promise<Outcome<StaffEntry, "setup-over" | "wrong-second-factor">> {
  const paid = await payForFactor(context, { kind: "authenticator-adding", browser });
  if (!paid) return refused("setup-over");
  const { authenticator: secret, joining } = SetupSchema.parse(JSON.parse(paid.secret));
  if (!joining) return refused("setup-over");

  const { personId, ceremonyId, isLast, returnTo } = paid;
  const usedStep = stepOfCode(secret, code, context.now);
  if (usedStep === null) return refused(isLast ? "setup-over" : "wrong-second-factor");

  return context.write(async (db) => {
    const inside = within(context, db);
    if (!(await endCeremony(inside, ceremonyId))) return refused("setup-over");
    if ((await useInvitation(inside, joining.tokenHash)) !== personId) return refused("setup-over");

    await keepPassword(inside, { personId, hash: joining.passwordHash });
    await keepAuthenticator(inside, { personId, secret, usedStep });
    const arrival = { personId, way: "password", userAgent, session } as const;
    const entry = await beginSession(inside, arrival);
    return done({ ...entry, returnTo, isNew: false as const });
  });
}
