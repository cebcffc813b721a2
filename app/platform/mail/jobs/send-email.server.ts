import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { env } from "#app/platform/env.ts";
import { jobOn } from "#app/platform/jobs/job.ts";
import { emailQueued } from "#app/platform/mail/events.ts";
import { forgetSecrets } from "#app/platform/mail/forget-secrets.server.ts";
import { send, type Delivery } from "#app/platform/mail/send.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/**
 * Hands an e-mail of the ledger to the mail server, or captures it where there is none. A worker that
 * dies after the server took it and before that is written down sends it again under the same
 * Message-ID, by which the reader's mail program knows it: at most once for each such death.
 */
export const sendEmail = jobOn({
  name: "mail.send",
  on: emailQueued,
  lane: "mail",
  async run(context, { emailId }) {
    await context.write(async (db) => {
      const email = await db.email.findFirst({ where: { id: emailId, state: "due" } });
      if (email) await handOver(within(context, db), db, email);
    });
  },
});

/** Hands over one e-mail that is due and notes what became of it. The inner part of jobs that send. */
export async function handOver(context: Context, db: Db, email: LedgerEmail): Promise<void> {
  const { id } = email;
  const delivery = env().SMTP_URL ? await deliver(context, email) : captured;
  await db.email.updateMany({
    where: { id },
    data: {
      state: delivery === captured ? "captured" : delivery.accepted ? "sent" : "failed",
      sentAt: delivery.accepted ? context.now : null,
      lastError: delivery.accepted ? null : delivery.reply,
      attempts: { increment: 1 },
    },
  });
  if (delivery !== captured) await forgetSecrets(db, { id });
}

const captured: Delivery = { accepted: true };

interface LedgerEmail {
  id: string;
  recipient: string;
  subject: string;
  text: string;
  html: string;
  headers: unknown;
  messageId: string;
  createdAt: Date;
}

async function deliver(context: Context, email: LedgerEmail): Promise<Delivery> {
  return send({
    from: { name: context.council.name, address: env().MAIL_FROM },
    recipient: (await vaultOf(context)).open(email.recipient),
    subject: email.subject,
    text: email.text,
    html: email.html,
    messageId: email.messageId,
    date: email.createdAt,
    headers: { "Auto-Submitted": "auto-generated", ...(email.headers as Record<string, string>) },
  });
}
