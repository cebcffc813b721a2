import type { Term } from "#app/domains/petitions/rules.ts";
import type { Locale } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";

/** A signature about which somebody waits for a letter. */
export interface DueLetter {
  id: string;
  state: string;
  /** Sealed. */
  email: string;
  locale: Locale;
  /** From where it was asked for; empty where nobody knows. */
  network: string;
  /** How many letters went out before. */
  letters: number;
  askedAt: Date;
  /** Whether another person of the household may sign as well. */
  hasRoom: boolean;
  number: number;
  title: string;
  petition: Term;
  now: Date;
}

type Row = Omit<DueLetter, "petition"> & {
  petitionState: string;
  closesAt: Date | null;
  closedAt: Date | null;
};

/**
 * Takes some signatures to which letters are due, oldest first, out of the reach of whoever else does
 * the same until this transaction ends. Others of a household are found by the address alone (OFFSET):
 * a plan made without statistics would go through all who have signed the petition. The inner part of
 * the jobs that write these letters.
 */
export async function takeDueLetters(db: Db, most: number): Promise<DueLetter[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT s.id, s.state, s.email, s.locale, s.network, s.letters, s.created_at AS "askedAt",
      s.postcode <> '' AND NOT EXISTS (
        SELECT 1
        FROM (SELECT * FROM signatures WHERE email_key = s.email_key OFFSET 0) AS other
        WHERE other.petition_id = s.petition_id AND other.seat <> s.seat) AS "hasRoom",
      p.number, c.title, p.state AS "petitionState", p.closes_at AS "closesAt",
      p.closed_at AS "closedAt", now() AS now
    FROM signatures s
    JOIN petitions p ON p.id = s.petition_id
    JOIN contributions c ON c.id = p.contribution_id
    WHERE s.letters < s.asked AND s.kind = 'signer'
    ORDER BY s.id LIMIT ${most} FOR UPDATE OF s SKIP LOCKED`;
  return rows.map(({ petitionState, closesAt, closedAt, ...row }) => ({
    ...row,
    petition: { state: petitionState, closesAt, closedAt },
  }));
}

/**
 * Notes which of them got their letter. The others are not asked for any more: whoever did sign asks
 * again later, and is asked again. The inner part of the jobs that write these letters.
 */
export async function noteLetters(
  db: Db,
  written: readonly string[],
  dropped: readonly string[],
): Promise<void> {
  await db.$executeRaw`
    UPDATE signatures SET letters = letters + 1 WHERE id = ANY (${written}::uuid[])`;
  await db.$executeRaw`
    UPDATE signatures SET asked = letters WHERE id = ANY (${dropped}::uuid[])`;
}
