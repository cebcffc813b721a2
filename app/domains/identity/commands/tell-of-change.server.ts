import { signInChangedEmail } from "#app/domains/identity/emails/sign-in-changed.tsx";
import { findPerson } from "#app/domains/identity/queries/find-person.server.ts";
import type { Context } from "#app/platform/context.ts";
import { newId } from "#app/platform/ids.server.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";

/**
 * Somebody is told by e-mail that the way they sign in has changed, in case it was not they who
 * changed it. The inner part of the changes, in their transaction.
 */
export async function tellOfChange(
  context: Context,
  { personId, what }: { personId: string; what: "password" | "authenticator" | "account" },
): Promise<void> {
  const person = await findPerson(context, personId);
  if (!person?.email) return;
  const { email: to, locale } = person;
  const letter = signInChangedEmail({ council: context.council, locale, what });
  await queueEmail(context, { key: `sign-in-changed:${newId()}`, to, locale, ...letter });
}
