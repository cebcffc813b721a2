import nodemailer, { type Transporter } from "nodemailer";
import { env } from "#app/platform/env.ts";
import { JobProblem } from "#app/platform/jobs/what-went-wrong.ts";

export interface OutgoingEmail {
  from: { name: string; address: string };
  recipient: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
  messageId: string;
  date: Date;
}

export type Delivery = { accepted: true } | { accepted: false; reply: string };

/**
 * Hands an e-mail to the mail server. A refusal for good (5xx for this recipient or this message) is
 * an answer; everything else that goes wrong is worth another try later and throws.
 */
export async function send(email: OutgoingEmail): Promise<Delivery> {
  const { recipient, ...content } = email;
  try {
    await transport().sendMail({
      ...content,
      to: { name: "", address: recipient },
      envelope: { from: email.from.address, to: [recipient] },
    });
    return { accepted: true };
  } catch (error) {
    const { responseCode = 0, command = "", code = "" } = error as SmtpError;
    const aboutThisEmail = command === "RCPT TO" || command === "DATA";
    const forGood = responseCode >= 500 && responseCode < 600;
    if (forGood && aboutThisEmail) return { accepted: false, reply: `${responseCode} ${command}` };
    throw new JobProblem(
      `the mail server did not take it (${[code, responseCode, command].filter(Boolean).join(" ")})`,
    );
  }
}

interface SmtpError {
  responseCode?: number;
  command?: string;
  code?: string;
}

let kept: Transporter | undefined;

function transport(): Transporter {
  kept ??= nodemailer.createTransport({
    url: env().SMTP_URL,
    dnsTimeout: 10_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return kept;
}
