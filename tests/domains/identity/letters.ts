import type { Context } from "#app/platform/context.ts";
import { opened } from "#tests/support/opened.ts";

/** The sign-in e-mails that an address was sent, oldest first: their code and the secret in their link. */
export async function signInLetters(context: Context, recipient: string) {
  const emails = await context.read((db) => db.email.findMany({ orderBy: { id: "asc" } }));
  const theirs = (await opened(context, "recipient", emails)).filter(
    (email) => email.recipient === recipient,
  );
  return theirs.map(({ subject, text }) => ({
    subject,
    text,
    code: /\b[0-9]{6}\b/.exec(text)?.[0] ?? "no code",
    link: /\/sign-in\/links\/([\w-]+)/.exec(text)?.[1] ?? "no link",
  }));
}

/** A code that is not the right one. */
export function otherThan(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, "0");
}
