import { signaturesRequested } from "#app/domains/petitions/events.ts";
import type { Hold } from "#app/domains/petitions/queries/judge-signatures.sql.server.ts";
import { mostLetters } from "#app/domains/petitions/rules.signing.ts";
import type { Locale } from "#app/platform/context.ts";
import type { SqlDb } from "#app/platform/db/db.ts";

/** A signature as it is stored, pending. */
export interface NewSignature {
  id: string;
  petitionId: string;
  name: string;
  nameKey: string;
  /** Sealed with the council's key. */
  email: string;
  /** The keyed hash of its canonical form. */
  emailKey: string;
  emailDomain: string;
  seat: 1 | 2;
  country: string;
  postcode: string;
  areaId: string | null;
  connection: string;
  locale: Locale;
  wantsNews: boolean;
  address: string | null;
  network: string;
  hold: Hold | null;
}

/**
 * Stores new signatures and notes which earlier ones were asked for again, in one statement whichever
 * it is; the answer is the ids of those stored. The others found their seat taken at this very moment.
 * That letters are due is announced once a second, however many ask. The inner part of signing.
 */
export async function storeSignatures(
  db: SqlDb,
  fresh: readonly NewSignature[],
  again: readonly string[],
): Promise<Set<string>> {
  // In one order, so that two groups that share addresses wait for each other and never both.
  const rows = fresh.toSorted((a, b) => (a.emailKey < b.emailKey ? -1 : 1));
  const of = <Key extends keyof NewSignature>(key: Key) => rows.map((row) => row[key]);
  const [stored] = await db.$queryRaw<{ ids: string[] | null }[]>`
    WITH fresh AS (
      INSERT INTO signatures (id, petition_id, name, name_key, email, email_key, email_domain, seat,
        country, postcode, area_id, connection, locale, wants_news, address, network, hold_rule)
      SELECT * FROM unnest(${of("id")}::uuid[], ${of("petitionId")}::uuid[], ${of("name")}::text[],
        ${of("nameKey")}::text[], ${of("email")}::text[], ${of("emailKey")}::text[],
        ${of("emailDomain")}::text[], ${of("seat")}::int[], ${of("country")}::text[],
        ${of("postcode")}::text[], ${of("areaId")}::uuid[], ${of("connection")}::text[],
        ${of("locale")}::text[], ${of("wantsNews")}::boolean[], ${of("address")}::inet[],
        ${of("network")}::text[], ${rows.map(({ hold }) => hold?.rule ?? null)}::text[])
      ON CONFLICT (council_id, email_key, petition_id, seat) DO NOTHING
      RETURNING id
    ), held AS (
      INSERT INTO signature_holds (signature_id, petition_id, rule, seen)
      SELECT fresh.id, hold.petition_id, hold.rule, hold.seen::jsonb
      FROM unnest(${of("id")}::uuid[], ${of("petitionId")}::uuid[],
        ${rows.map(({ hold }) => hold?.rule ?? null)}::text[],
        ${rows.map(({ hold }) => (hold ? JSON.stringify(hold.seen) : null))}::text[])
        AS hold (id, petition_id, rule, seen)
      JOIN fresh ON fresh.id = hold.id
      WHERE hold.rule IS NOT NULL
    ), asked_again AS (
      UPDATE signatures SET asked = CASE
          WHEN letters = asked AND asked < ${mostLetters} AND state IN ('pending', 'confirmed')
          THEN asked + 1 ELSE asked END
      WHERE id = ANY (${again}::uuid[])
    ), due AS (
      SELECT floor(extract(epoch FROM now()))::bigint AS second
    ), told AS (
      INSERT INTO outbox (id, topic, payload, once_key, due_at)
      SELECT gen_random_uuid(), ${signaturesRequested.topic}, jsonb_build_object('window', second),
        second::text, to_timestamp(second + 1)
      FROM due
      ON CONFLICT (council_id, topic, once_key) DO NOTHING
      RETURNING 1
    )
    SELECT (SELECT array_agg(id::text) FROM fresh) AS ids,
      (SELECT pg_notify('outbox', '') FROM told) AS notified`;
  return new Set(stored!.ids);
}
