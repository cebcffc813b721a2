import { endCeremony } from "#app/domains/identity/commands/end-ceremony.server.ts";
import { keepAuthenticator } from "#app/domains/identity/commands/keep-authenticator.server.ts";
import { payForFactor } from "#app/domains/identity/commands/pay-for-factor.server.ts";
import { tellOfChange } from "#app/domains/identity/commands/tell-of-change.server.ts";
import { isStaff } from "#app/domains/identity/policy.ts";
import { SetupSchema } from "#app/domains/identity/schema.second-factor.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { stepOfCode } from "#app/platform/second-factor/totp.server.ts";

/** A member of staff types the first code of their new authenticator app, which from then on is theirs. */
export async function confirmAuthenticator(
  context: Context,
  { code, browser }: { code: string; browser: string },
): Promise<Outcome<null, "not-signed-in" | "setup-over" | "wrong-second-factor">> {
  const { actor, now } = context;
  if (!isStaff(actor)) return refused("not-signed-in");
  const paid = await payForFactor(context, { kind: "authenticator-adding", browser });
  if (paid?.personId !== actor.personId) return refused("setup-over");

  const { personId, ceremonyId, isLast } = paid;
  const { authenticator: secret, joining } = SetupSchema.parse(JSON.parse(paid.secret));
  if (joining) return refused("setup-over");

  const usedStep = stepOfCode(secret, code, now);
  if (usedStep === null) return refused(isLast ? "setup-over" : "wrong-second-factor");

  return context.write(async (db) => {
    const inside = within(context, db);
    if (!(await endCeremony(inside, ceremonyId))) return refused("setup-over");
    await keepAuthenticator(inside, { personId, secret, usedStep });
    await tellOfChange(inside, { personId, what: "authenticator" });
    return done(null);
  });
}
