import type { Context } from "#app/platform/context.ts";
import { plainToHtml } from "#app/platform/html/plain-to-html.server.ts";
import { sanitise } from "#app/platform/html/sanitise.server.ts";
import { isId } from "#app/platform/is-id.ts";
import { emailState } from "#app/platform/mail/email-state.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** One e-mail of the council as its reader would see it, both forms made safe to show on a page. */
export async function showMail(context: Context, id: string) {
  if (!isId(id)) return null;

  const email = await context.read((db) => db.email.findFirst({ where: { id } }));
  if (!email) return null;
  const { recipient, subject, state, createdAt } = email;
  const body = email.html.replace(/^[\s\S]*?<body[^>]*>/, "");
  return {
    recipient: (await vaultOf(context)).open(recipient),
    subject,
    createdAt,
    state: emailState(state),
    textAsHtml: plainToHtml(email.text),
    html: sanitise(body),
  };
}
