import { randomInt } from "node:crypto";
import { signInEmail } from "#app/domains/identity/emails/sign-in.tsx";
import { staffDoorEmail } from "#app/domains/identity/emails/staff-door.tsx";
import { countSignInEmails } from "#app/domains/identity/queries/count-sign-in-emails.sql.server.ts";
import { signInEmailsAllowed, signInExpiry } from "#app/domains/identity/rules.ts";
import { canonicalEmail, type SignInForm } from "#app/domains/identity/schema.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { safePath } from "#app/platform/http/safe-path.ts";
import { newId } from "#app/platform/ids.server.ts";
import { allow } from "#app/platform/limits/allow.server.ts";
import { secretly } from "#app/platform/mail/forget-secrets.server.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";
import { hashOf, newSecret, seal } from "#app/platform/seal.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** What is asked for, and from which address. */
export interface SignInAsked extends SignInForm {
  from?: string;
}

/**
 * Somebody asks to sign in: they get an e-mail with a link and a six-digit code, each good once and
 * for a quarter of an hour. The answer is the secret for this browser's cookie, without which the
 * code is worthless; it looks the same for a known address, a new one and one that had enough e-mails.
 * Staff do not come in by this door: their letter says where theirs is.
 */
export async function askToSignIn(context: Context, asked: SignInAsked): Promise<string> {
  const { email, next, from } = asked;
  const id = newId();
  const vault = await vaultOf(context);
  const emailKey = vault.keyFor(canonicalEmail(email));
  const [browser, link] = [newSecret(), newSecret()];
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  const { council, locale } = context;

  const who = { account: emailKey, address: from };
  if (from !== undefined && !(await allow(context, "sign-in-letters", who)).ok) return browser;

  await context.write(async (db) => {
    const had = await countSignInEmails(db, emailKey, context.now);
    if (had >= signInEmailsAllowed) return;

    const isStaff = (await db.person.count({ where: { emailKey, kind: "staff" } })) > 0;
    await db.signInRequest.create({
      data: {
        id,
        email: vault.seal(email),
        emailKey,
        locale: context.locale,
        returnTo: safePath(next),
        linkHash: hashOf(link),
        browserHash: hashOf(browser),
        codeHash: seal("sign-in-code", `${id} ${code}`),
        createdAt: context.now,
        expiresAt: signInExpiry(context.now),
      },
    });
    const key = `${secretly}sign-in:${id}`;
    const letter = isStaff
      ? staffDoorEmail({ council, locale })
      : signInEmail({ council, locale, link, code });
    await queueEmail(within(context, db), { key, to: email, locale: context.locale, ...letter });
  });
  return browser;
}
