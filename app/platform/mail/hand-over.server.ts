import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { env } from "#app/platform/env.ts";
import { forgetSecrets } from "#app/platform/mail/forget-secrets.server.ts";
import { send, type Delivery } from "#app/platform/mail/send.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** An e-mail of the ledger, as far as its reader gets to see it. */
export interface LedgerEmail {
  id: string;
  recipient: string;
  subject: string;
  text: string;
  html: string;
  headers: unknown;
  messageId: string;
  createdAt: Date;
}

/** What became of an e-mail; "captured" is one that stays here, because there is no mail server. */
export interface HandedOver {
  id: string;
  delivery: Delivery | "captured";
}

/** Hands one e-mail to the mail server. What it does not take now throws. */
export async function handOver(context: Context, email: LedgerEmail): Promise<HandedOver> {
  const { id } = email;
  if (!env().SMTP_URL) return { id, delivery: "captured" };
  const delivery = await send({
    from: { name: context.council.name, address: env().MAIL_FROM },
    recipient: (await vaultOf(context)).open(email.recipient),
    subject: email.subject,
    text: email.text,
    html: email.html,
    messageId: email.messageId,
    date: email.createdAt,
    headers: { "Auto-Submitted": "auto-generated", ...(email.headers as Record<string, string>) },
  });
  return { id, delivery };
}

/** Notes in the ledger what became of some e-mails. The inner part of jobs that send. */
export async function noteHandedOver(
  { now }: Context,
  db: Db,
  handed: readonly HandedOver[],
): Promise<void> {
  const gone = { sentAt: now, lastError: null, attempts: { increment: 1 } };
  const captured = idsOf(handed, (delivery) => delivery === "captured");
  if (captured.length > 0) await note(db, captured, { state: "captured", ...gone });

  const sent = idsOf(handed, (delivery) => delivery !== "captured" && delivery.accepted);
  if (sent.length > 0) await note(db, sent, { state: "sent", ...gone });
  const failed: string[] = [];
  for (const { id, delivery } of handed) {
    if (delivery === "captured" || delivery.accepted) continue;
    const refused = { state: "failed", sentAt: null, lastError: delivery.reply };
    await note(db, [id], { ...refused, attempts: { increment: 1 } });
    failed.push(id);
  }
  const over = [...sent, ...failed];
  if (over.length > 0) await forgetSecrets(db, { id: { in: over } });
}

function idsOf(
  handed: readonly HandedOver[],
  became: (delivery: HandedOver["delivery"]) => boolean,
): string[] {
  return handed.filter(({ delivery }) => became(delivery)).map(({ id }) => id);
}

type Noted = Parameters<Db["email"]["updateMany"]>[0]["data"];

async function note(db: Db, ids: string[], data: Noted): Promise<void> {
  await db.email.updateMany({ where: { id: { in: ids } }, data });
}
