import { randomInt } from "node:crypto";
import { signInEmail } from "#app/domains/identity/emails/sign-in.tsx";
import { countSignInEmails } from "#app/domains/identity/queries/count-sign-in-emails.sql.server.ts";
import { signInEmailsAllowed, signInExpiry } from "#app/domains/identity/rules.ts";
import { canonicalEmail, type SignInForm } from "#app/domains/identity/schema.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { safePath } from "#app/platform/http/safe-path.ts";
import { newId } from "#app/platform/ids.server.ts";
import { secretly } from "#app/platform/mail/forget-secrets.server.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";
import { hashOf, newSecret, seal } from "#app/platform/seal.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/**
 * Somebody asks to sign in: they get an e-mail with a link and a six-digit code, each good once and
 * for a quarter of an hour. The answer is the secret for this browser's cookie, without which the
 * code is worthless; it looks the same for a known address, a new one and one that had enough e-mails.
 */
export async function askToSignIn(context: Context, { email, next }: SignInForm): Promise<string> {
  const id = newId();
  const vault = await vaultOf(context);
  const emailKey = vault.keyFor(canonicalEmail(email));
  const [browser, link] = [newSecret(), newSecret()];
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  const letter = signInEmail({ council: context.council, locale: context.locale, link, code });

  await context.write(async (db) => {
    const had = await countSignInEmails(db, emailKey, context.now);
    if (had >= signInEmailsAllowed) return;

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
    await queueEmail(within(context, db), { key, to: email, locale: context.locale, ...letter });
  });
  return browser;
}
