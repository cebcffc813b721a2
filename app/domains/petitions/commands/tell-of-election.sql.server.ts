import { closureDue } from "#app/domains/petitions/events.election.ts";
import { electionEmail } from "#app/domains/petitions/emails/election.tsx";
import type { Context, Locale } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { sql } from "#app/platform/db/sql.server.ts";
import { within } from "#app/platform/db/within.ts";
import { queueEmails } from "#app/platform/mail/queue-email.server.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** How many people are written to at a time. */
export const peoplePerSlice = 200;

export interface Closure {
  id: string;
  closesAt: Date;
  message: string;
  messageCy: string;
  reached: string;
  letters: number;
}

/**
 * The next of those who signed petitions that an election ended, and the organisers: one letter each,
 * however many they signed, in one transaction with the mark of how far it has come. The inner part
 * of the job that ends petitions.
 */
export async function tellOfElection(context: Context, closure: Closure): Promise<void> {
  const { id, message, messageCy } = closure;
  await context.write(async (db) => {
    const { keys, people } = await nextPeople(db, closure);
    const vault = await vaultOf(within(context, db));
    await queueEmails(
      within(context, db),
      people.map(({ emailKey, email, locale, petitions, count }) => ({
        key: `petitions.closure:${id}:${emailKey}`,
        to: vault.open(email),
        locale,
        ...electionEmail({
          council: context.council,
          locale,
          message: locale === "cy" ? messageCy : message,
          petitions,
          others: count - petitions.length,
        }),
      })),
      { isBulk: true },
    );
    const isOver = keys.length < peoplePerSlice;
    await db.petitionClosure.updateMany({
      where: { id },
      data: {
        // Where it is over nothing needs to be found again, and so no mailbox.
        reached: isOver ? "" : keys.at(-1)!,
        letters: closure.letters + people.length,
        toldAt: isOver ? context.now : null,
      },
    });
    if (!isOver) await announce(db, closureDue, { closureId: id });
  });
}

interface Person {
  emailKey: string;
  /** Sealed. */
  email: string;
  locale: Locale;
  /** The five that they signed last. */
  petitions: { number: number; title: string }[];
  count: number;
}

/**
 * In the order of the index on the keys of addresses, from where the last slice ended. Their signatures
 * are held, as those of a mailing are, so that who withdraws at this moment gets no letter about it.
 */
async function nextPeople(db: Db, { closesAt, reached }: Closure) {
  const found = await db.$queryRaw<{ emailKey: string }[]>`
    WITH ended AS MATERIALIZED (${endedBy(closesAt)})
    SELECT DISTINCT s.email_key AS "emailKey" FROM signatures s JOIN ended e ON e.id = s.petition_id
    WHERE s.email_key > ${reached} AND s.state = 'confirmed' AND s.hold_rule IS NULL
      AND (s.wants_news OR s.kind = 'creator')
    ORDER BY s.email_key LIMIT ${peoplePerSlice}`;
  const keys = found.map(({ emailKey }) => emailKey);
  await db.$queryRaw`
    SELECT 1 FROM signatures WHERE email_key = ANY (${keys}::text[]) AND state = 'confirmed'
    ORDER BY id FOR KEY SHARE`;
  return { keys, people: await readPeople(db, closesAt, keys) };
}

async function readPeople(db: Db, closesAt: Date, keys: readonly string[]): Promise<Person[]> {
  return db.$queryRaw<Person[]>`
    WITH ended AS MATERIALIZED (${endedBy(closesAt)})
    SELECT people.email_key AS "emailKey", theirs.email, theirs.locale,
      to_jsonb(theirs.petitions[1:5]) AS petitions, cardinality(theirs.petitions) AS count
    FROM unnest(${[...keys]}::text[]) AS people (email_key) CROSS JOIN LATERAL (
      SELECT (array_agg(one.email ORDER BY one.id DESC))[1] AS email,
        (array_agg(one.locale ORDER BY one.id DESC))[1] AS locale,
        array_agg(jsonb_build_object('number', one.number, 'title', one.title)
          ORDER BY one.id DESC) AS petitions
      FROM (
        SELECT DISTINCT ON (e.id) s.id, s.email, s.locale, e.number, e.title
        FROM signatures s JOIN ended e ON e.id = s.petition_id
        WHERE s.email_key = people.email_key AND s.state = 'confirmed' AND s.hold_rule IS NULL
        ORDER BY e.id, s.seat
      ) AS one
    ) AS theirs
    WHERE theirs.email IS NOT NULL
    ORDER BY people.email_key`;
}

function endedBy(closesAt: Date) {
  return sql`
    SELECT p.id, p.number, c.title FROM petitions p
    JOIN contributions c ON c.id = p.contribution_id
    WHERE p.state = 'closed' AND p.closed_because = 'election' AND p.closed_at = ${closesAt}`;
}
