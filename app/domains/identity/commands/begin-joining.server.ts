import { beginCeremony } from "#app/domains/identity/commands/begin-ceremony.server.ts";
import { findInvitation } from "#app/domains/identity/queries/find-invitation.server.ts";
import { signInSettings } from "#app/domains/identity/queries/sign-in-settings.server.ts";
import { weaknessOf } from "#app/domains/identity/rules.second-factor.ts";
import type { Setup } from "#app/domains/identity/schema.second-factor.ts";
import type { Context } from "#app/platform/context.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { hashOf } from "#app/platform/seal.server.ts";
import { hashPassword } from "#app/platform/second-factor/passwords.server.ts";
import { newTotpSecret } from "#app/platform/second-factor/totp.server.ts";

/**
 * Whoever was invited to work for the council chooses a password, and goes on to set up an
 * authenticator app. Until that has proved itself nothing is set and the invitation is not used; the
 * answer is the secret for this browser's cookie.
 */
export async function beginJoining(
  context: Context,
  { token, password }: { token: string; password: string },
): Promise<Outcome<string, "invitation-over" | "password-common" | "password-about-you">> {
  const invitation = await findInvitation(context, token);
  const { ways } = await signInSettings(context);
  if (!invitation || !ways.password) return refused("invitation-over");
  const weakness = weaknessOf(password, invitation.person);
  if (weakness) return refused(weakness);

  const joining = { passwordHash: await hashPassword(password), tokenHash: hashOf(token) };
  const setup: Setup = { authenticator: newTotpSecret(), joining };
  return done(
    await beginCeremony(context, {
      kind: "authenticator-adding",
      secret: JSON.stringify(setup),
      personId: invitation.person.id,
    }),
  );
}
