import type { Context } from "#app/platform/context.ts";
import { emailState } from "#app/platform/mail/email-state.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** The latest hundred e-mails of the council, for the inbox of a demonstration. */
export async function listMails(context: Context) {
  const mails = await context.read((db) =>
    db.email.findMany({
      select: { id: true, recipient: true, subject: true, state: true, createdAt: true },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: 100,
    }),
  );
  const vault = await vaultOf(context);
  return mails.map((mail) => ({
    ...mail,
    recipient: vault.open(mail.recipient),
    state: emailState(mail.state),
  }));
}
