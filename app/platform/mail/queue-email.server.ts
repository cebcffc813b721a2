import { z } from "zod";
import type { Context, Locale } from "#app/platform/context.ts";
import { env } from "#app/platform/env.ts";
import { newId } from "#app/platform/ids.server.ts";
import { bulkEmailQueued, emailQueued, parcelQueued } from "#app/platform/mail/events.ts";
import { canonicalEmail } from "#app/platform/mail/mailbox.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

// Nothing that could end a header line or add a second recipient.
const oneAddress = /^[^\s@,;:<>()[\]"\\\p{Cc}]{1,64}@[^\s@,;:<>()[\]"\\\p{Cc}]{1,253}$/u;
const oneLine = /^[^\p{Cc}\p{Zl}\p{Zp}]*$/u;
const ownHeader = /^(List-[A-Za-z-]+|Auto-Submitted|Precedence)$/;

const EmailSchema = z.object({
  key: z.string().min(1).max(500),
  recipient: z.string().max(254).regex(oneAddress, "is not exactly one address"),
  subject: z.string().min(1).max(500).regex(oneLine, "has more than one line"),
  text: z.string().min(1),
  html: z.string().min(1),
  headers: z.record(z.string().regex(ownHeader), z.string().max(900).regex(oneLine)),
});

export interface EmailToQueue {
  /**
   * Names the occasion; under the same key there is only ever one e-mail. Under a key that begins
   * with `secret:` what it said is forgotten once it is sent.
   */
  key: string;
  to: string;
  locale: Locale;
  subject: string;
  text: string;
  html: string;
  headers?: Record<string, string>;
}

/**
 * Lays an e-mail in the ledger, its recipient sealed, in the transaction of what it tells about
 * (`within(context, db)`); it is sent once that is committed. Refuses (by throwing) an address or a
 * subject that could smuggle in a header.
 */
export async function queueEmail(context: Context, email: EmailToQueue): Promise<void> {
  await queueEmails(context, [email]);
}

/** So many letters that were written together are handed over by one run. */
const parcel = 25;

/**
 * The same for many at once, in one statement; no two of them under the same key. They are handed over
 * in parcels of 25. With `isBulk` they go out one by one, beside all others, and keep none of them
 * waiting.
 */
export async function queueEmails(
  context: Context,
  emails: readonly EmailToQueue[],
  { isBulk = false }: { isBulk?: boolean } = {},
): Promise<void> {
  if (emails.length === 0) return;
  const isParcel = !isBulk && emails.length > 1;
  const { topic } = isParcel ? parcelQueued : isBulk ? bulkEmailQueued : emailQueued;
  const vault = await vaultOf(context);
  const rows = emails.map((email) => {
    const { recipient, headers, ...content } = EmailSchema.parse({
      ...email,
      recipient: email.to,
      headers: email.headers ?? {},
    });
    return {
      ...content,
      id: newId(),
      headers: JSON.stringify({ "Content-Language": email.locale, ...headers }),
      recipient: vault.seal(recipient),
      recipientKey: vault.keyFor(canonicalEmail(recipient)),
    };
  });
  const of = (key: keyof (typeof rows)[number]) => rows.map((row) => row[key]);
  await context.write(
    (db) => db.$executeRaw`
      WITH added AS (
        INSERT INTO emails (id, key, recipient, recipient_key, subject, text, html, headers, message_id)
        SELECT id, key, recipient, recipient_key, subject, text, html, headers::jsonb,
               '<' || left(encode(sha256(convert_to(current_council() || ' ' || key, 'UTF8')), 'hex'), 40)
                   || '@' || ${senderDomain()} || '>'
        FROM unnest(${of("id")}::uuid[], ${of("key")}::text[], ${of("recipient")}::text[],
                    ${of("recipientKey")}::text[], ${of("subject")}::text[], ${of("text")}::text[],
                    ${of("html")}::text[], ${of("headers")}::text[])
          AS email (id, key, recipient, recipient_key, subject, text, html, headers)
        ON CONFLICT (council_id, key) DO NOTHING
        RETURNING id
      ), told AS (
        INSERT INTO outbox (id, topic, payload)
        SELECT gen_random_uuid(), ${topic}, CASE WHEN ${isParcel}
          THEN jsonb_build_object('emailIds', jsonb_agg(id))
          ELSE jsonb_build_object('emailId', min(id::text)) END
        FROM (SELECT id, row_number() OVER () - 1 AS place FROM added) AS placed
        GROUP BY place / ${isParcel ? parcel : 1}::int
        RETURNING 1
      )
      SELECT pg_notify('outbox', '') FROM told LIMIT 1`,
  );
}

function senderDomain(): string {
  return env().MAIL_FROM.split("@")[1]!;
}
