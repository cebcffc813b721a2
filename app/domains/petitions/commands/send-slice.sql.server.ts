import { newsEmail, type News, type Said } from "#app/domains/petitions/emails/news.tsx";
import { mailingDue } from "#app/domains/petitions/events.mailing.ts";
import { newsLink } from "#app/domains/petitions/queries/find-news-reader.server.ts";
import { organiserToWrite } from "#app/domains/petitions/queries/organiser-to-write.server.ts";
import { reviewLink } from "#app/domains/petitions/queries/review-link.server.ts";
import { lettersPerSlice, mostWaiting, sliceRests } from "#app/domains/petitions/rules.mailing.ts";
import { EntryDetails } from "#app/domains/petitions/schema.timeline.ts";
import type { Context, Locale } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { bulkLettersWaiting } from "#app/platform/mail/letters-waiting.server.ts";
import { queueEmails, type EmailToQueue } from "#app/platform/mail/queue-email.server.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/**
 * The next slice of a mailing: whoever of the next 500 signatures counts and wants to hear gets a
 * letter, in one transaction with the mark of how far it has come; so a slice is written whole or not
 * at all, and the ledger of e-mails, whose key names the mailing and the address, takes no second
 * letter. While many such letters wait to be handed over it rests; they go in a lane of their own, so
 * that no letter that somebody waits for is kept behind them. The inner part of the job of this name.
 *
 * The signatures come from their primary key when there are many (Index Scan, Limit 500), from
 * `signatures_council_id_petition_id_...` when there are few.
 */
export async function sendSlice(context: Context, mailingId: string): Promise<void> {
  await context.write(async (db) => {
    const mailing = await holdMailing(db, mailingId);
    if (!mailing) return;
    if (!mailing.maySend) return end(db, mailing, "cancelled");
    if ((await bulkLettersWaiting(db)) >= mostWaiting) return goOn(db, mailing, sliceRests);

    const slice = await findSlice(db, mailing);
    const readers = await holdReaders(db, slice);
    const letters = mailing.letters + (await writeAll(within(context, db), mailing, readers));
    const reached = slice.at(-1) ?? mailing.reached;
    await db.petitionMailing.updateMany({
      where: { id: mailing.id },
      data: { letters, reached, state: "sending" },
    });
    if (slice.length < lettersPerSlice) return end(db, mailing, "sent");
    await goOn(db, mailing, 0);
  });
}

interface HeldMailing extends Omit<Said, "details"> {
  id: string;
  petitionId: string;
  reached: string | null;
  letters: number;
  number: number;
  petitionTitle: string;
  /** The petition is public, and so is the entry, if it is about one. */
  maySend: boolean;
  details: unknown;
  now: Date;
}

/** Says what the entry says now: nobody gets words that have been changed since. */
async function holdMailing(db: Db, mailingId: string): Promise<HeldMailing | undefined> {
  const [mailing] = await db.$queryRaw<HeldMailing[]>`
    SELECT m.id, m.petition_id AS "petitionId", m.reached, m.letters, m.kind,
      coalesce(e.title, m.subject) AS title, coalesce(e.text, m.text) AS text,
      coalesce(e.details, '{}'::jsonb) AS details, e.occurs_on::text AS "occursOn",
      p.number, c.title AS "petitionTitle", now() AS now,
      (p.state IN ('open', 'closed') AND e.deleted_at IS NULL) AS "maySend"
    FROM petition_mailings m
    JOIN petitions p ON p.id = m.petition_id
    JOIN contributions c ON c.id = p.contribution_id
    LEFT JOIN petition_entries e ON e.id = m.entry_id
    WHERE m.id = ${mailingId}::uuid AND m.state IN ('waiting', 'sending')
    FOR UPDATE OF m`;
  return mailing;
}

interface Reader {
  id: string;
  /** Sealed. */
  email: string;
  emailKey: string;
  locale: Locale;
}

/** The next signatures in the order of their ids, whether they get a letter or not. */
async function findSlice(db: Db, { petitionId, reached }: HeldMailing): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM signatures
    WHERE petition_id = ${petitionId}::uuid
      AND id > coalesce(${reached}::uuid, '00000000-0000-0000-0000-000000000000'::uuid)
    ORDER BY id LIMIT ${lettersPerSlice}`;
  return rows.map(({ id }) => id);
}

/**
 * Of these whoever is to hear. Who withdraws at this very moment does not: either that is done, and this
 * reads so, or it waits until the letters are written, and blots theirs out. The lock is the weakest
 * that does it; who confirms or signs meanwhile is kept waiting by it as little as who did not sign.
 */
async function holdReaders(db: Db, ids: readonly string[]): Promise<Reader[]> {
  return db.$queryRaw<Reader[]>`
    SELECT id, email, email_key AS "emailKey", locale FROM signatures
    WHERE id = ANY (${[...ids]}::uuid[]) AND state = 'confirmed' AND hold_rule IS NULL
      AND wants_news AND email_key IS NOT NULL
    ORDER BY id FOR KEY SHARE`;
}

/**
 * The organiser comes first; an address that two of a household signed with gets one letter. The
 * answer is how many letters these are.
 */
async function writeAll(context: Context, mailing: HeldMailing, readers: readonly Reader[]) {
  const { council } = context;
  const { number, petitionTitle: title } = mailing;
  const { kind, title: heading, text, occursOn } = mailing;
  const details = EntryDetails.parse(mailing.details);
  const said = { kind, title: heading, text, occursOn, details };
  const about = { council, petition: { number, title }, said };
  const letterTo = ({ emailKey, email: to, ...own }: Addressee): EmailToQueue => ({
    key: keyOf(mailing.id, emailKey),
    to,
    locale: own.locale,
    ...newsEmail({
      ...about,
      ...own,
    }),
    headers: own.stop ? oneClick(own.stop) : {},
  });

  const letters = new Map<string, EmailToQueue>();
  const organiser = mailing.reached ? null : await organiserToWrite(context, mailing.petitionId);
  if (organiser) {
    const path = kind === "response" ? await reviewLink(context, mailing) : null;
    const review = path ? council.origin + path : undefined;
    letters.set(organiser.emailKey, letterTo({ ...organiser, stop: null, review }));
  }
  const vault = await vaultOf(context);
  for (const { id, email, emailKey, locale } of readers) {
    if (letters.has(emailKey)) continue;
    const stop = council.origin + newsLink(id);
    letters.set(emailKey, letterTo({ email: vault.open(email), emailKey, locale, stop }));
  }
  await queueEmails(context, [...letters.values()], { isBulk: true });
  return letters.size;
}

interface Addressee extends Pick<News, "locale" | "stop" | "review"> {
  email: string;
  emailKey: string;
}

function oneClick(stop: string): Record<string, string> {
  return {
    "List-Unsubscribe": `<${stop}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

async function goOn(db: Db, { id, now }: HeldMailing, after: number): Promise<void> {
  const due = after > 0 ? new Date(now.getTime() + after) : undefined;
  await announce(db, mailingDue, { mailingId: id }, { due });
}

/** Two of a household may stand in two slices: how many letters there were, the ledger knows. */
async function end(db: Db, { id, now }: HeldMailing, state: "sent" | "cancelled"): Promise<void> {
  const letters = await db.email.count({ where: { key: { startsWith: keyOf(id, "") } } });
  await db.petitionMailing.updateMany({ where: { id }, data: { state, letters, endedAt: now } });
}

function keyOf(mailingId: string, emailKey: string): string {
  return `petitions.mailing:${mailingId}:${emailKey}`;
}
