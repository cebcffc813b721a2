import { beginCeremony } from "#app/domains/identity/commands/begin-ceremony.server.ts";
import { signInSettings } from "#app/domains/identity/queries/sign-in-settings.server.ts";
import { canonicalEmail } from "#app/domains/identity/schema.ts";
import type { PasswordForm } from "#app/domains/identity/schema.second-factor.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { allow } from "#app/platform/limits/allow.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { isPassword } from "#app/platform/second-factor/passwords.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** What is offered, and from which address. */
export interface PasswordOffered extends PasswordForm {
  from?: string;
}

/**
 * A member of staff offers their break-glass password. If it is right, and there is an authenticator
 * app besides, the answer is the secret for this browser's cookie, with which the app is asked for;
 * nobody is signed in by a password alone. Wrong passwords, unknown addresses and people without
 * either get the same answer after the same work.
 */
export async function offerPassword(
  context: Context,
  { email, password, next, from }: PasswordOffered,
): Promise<Outcome<string, "wrong-password" | "too-many-passwords">> {
  const emailKey = (await vaultOf(context)).keyFor(canonicalEmail(email));
  if (!(await mayTry(context, emailKey, from))) return refused("too-many-passwords");

  const person = { emailKey, kind: "staff", leftAt: null };
  const [known, authenticators, { ways }] = await context.read(async (db) => [
    await db.password.findFirst({ where: { person }, select: { personId: true, hash: true } }),
    await db.authenticator.count({ where: { person, confirmedAt: { not: null } } }),
    await signInSettings(within(context, db)),
  ]);
  const isRight = await isPassword(known?.hash, password);
  if (!isRight || !known || authenticators === 0 || !ways.password) {
    return refused("wrong-password");
  }
  const { personId } = known;
  return done(
    await beginCeremony(context, { kind: "second-factor", secret: "password", personId, next }),
  );
}

/** First by address, so that whoever is turned away there uses up nothing of the account's. */
async function mayTry(context: Context, account: string, address?: string): Promise<boolean> {
  if (address !== undefined && !(await allow(context, "passwords", { account, address })).ok) {
    return false;
  }
  return (await allow(context, "account-passwords", { account })).ok;
}
