import { TOTP } from "otpauth";
import { keepAuthenticator } from "#app/domains/identity/commands/keep-authenticator.server.ts";
import { keepPassword } from "#app/domains/identity/commands/keep-password.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { hashOf, newSecret } from "#app/platform/seal.server.ts";
import { hashPassword } from "#app/platform/second-factor/passwords.server.ts";
import { newTotpSecret } from "#app/platform/second-factor/totp.server.ts";
import type { PersonContext, Town } from "#tests/support/council.ts";

export const password = "towpath lantern umbrella";
export const userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

/** The code that an authenticator app with this secret shows at a moment, or some steps before or after. */
export function codeOf(secret: string, now: Date, steps = 0): string {
  const timestamp = now.getTime() + steps * 30_000;
  return new TOTP({ secret, algorithm: "SHA1", digits: 6, period: 30 }).generate({ timestamp });
}

/** Gives somebody an authenticator app that was last used long ago; the answer is its secret. */
export async function withApp({ anyone }: Town, { actor }: PersonContext): Promise<string> {
  const secret = newTotpSecret();
  await keepAuthenticator(anyone, { personId: actor.personId, secret, usedStep: 1 });
  return secret;
}

/** Gives somebody the password of this file as well. */
export async function withPassword(town: Town, person: PersonContext): Promise<string> {
  const hash = await hashPassword(password);
  await keepPassword(town.anyone, { personId: person.actor.personId, hash });
  return withApp(town, person);
}

/** Invites somebody, for three days; the answer is the secret in the link. */
export async function invited({ anyone }: Town, { actor }: PersonContext): Promise<string> {
  const token = newSecret();
  const expiresAt = new Date(anyone.now.getTime() + 3 * 24 * 3_600_000);
  const { personId } = actor;
  await anyone.write((db) =>
    db.invitation.create({ data: { id: newId(), personId, tokenHash: hashOf(token), expiresAt } }),
  );
  return token;
}
