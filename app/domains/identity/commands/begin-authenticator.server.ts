import { beginCeremony } from "#app/domains/identity/commands/begin-ceremony.server.ts";
import { useSecondFactor } from "#app/domains/identity/commands/use-second-factor.server.ts";
import { isStaff } from "#app/domains/identity/policy.ts";
import { showStaffWays } from "#app/domains/identity/queries/show-staff-ways.server.ts";
import type { Setup } from "#app/domains/identity/schema.second-factor.ts";
import type { Context } from "#app/platform/context.ts";
import { allow } from "#app/platform/limits/allow.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { newTotpSecret } from "#app/platform/second-factor/totp.server.ts";

/**
 * A member of staff begins to set up an authenticator app; where there is one already, that needs a
 * code from it, and it goes on working until the new one has proved itself. The answer is the secret
 * for this browser's cookie.
 */
export async function beginAuthenticator(
  context: Context,
  { code }: { code: string },
): Promise<Outcome<string, "not-signed-in" | "wrong-second-factor" | "too-many-factors">> {
  const { actor } = context;
  if (!isStaff(actor)) return refused("not-signed-in");
  const { personId } = actor;

  if ((await showStaffWays(context)).authenticator) {
    const allowed = await allow(context, "second-factors", { account: personId });
    if (!allowed.ok) return refused("too-many-factors");
    if (!(await useSecondFactor(context, { personId, code })))
      return refused("wrong-second-factor");
  }
  const secret = JSON.stringify({ authenticator: newTotpSecret() } satisfies Setup);
  return done(await beginCeremony(context, { kind: "authenticator-adding", secret, personId }));
}
