import { addToCounts } from "#app/domains/petitions/commands/add-to-counts.sql.server.ts";
import { countSignatures } from "#app/domains/petitions/commands/count-signatures.sql.server.ts";
import { listUncounted } from "#app/domains/petitions/queries/list-uncounted.sql.server.ts";
import type { Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

/** Counts until all is counted: whoever writes elsewhere in the cluster holds a count back. */
export async function drained(town: Town, petitionId: string): Promise<number> {
  let counted = await countSignatures(town.ade, petitionId);
  while ((await listUncounted(town.ade)).includes(petitionId)) {
    counted += await countSignatures(town.ade, petitionId);
  }
  return counted;
}

/** People who signed and confirmed, set down as rows; their ids, in order. */
export async function confirmed(
  town: Town,
  petitionId: string,
  people: { place?: number | null; country?: string; connection?: string; at?: string }[],
): Promise<string[]> {
  const rows = people.map(({ place = 0, country = "GB", connection = "lives", at }) => ({
    area: place === null ? null : town.areas[place]!.id,
    country,
    connection,
    at: at ?? null,
  }));
  const made = await reality<{ id: string }>(
    `INSERT INTO signatures (council_id, id, petition_id, name, email, email_key, postcode, country, area_id,
       connection, state, address, network, confirmed_at, confirmed_in)
     SELECT $1, gen_random_uuid(), $2, 'Somebody', '', gen_random_uuid()::text, '', country, area,
       connection, 'confirmed', '192.0.2.7', '192.0.2.7', coalesce(at, now()), pg_current_xact_id()::text::bigint
     FROM jsonb_to_recordset($3::jsonb)
       AS given (country text, area uuid, connection text, at timestamptz) RETURNING id`,
    [town.council.id, petitionId, JSON.stringify(rows)],
  );
  return made.map(({ id }) => id);
}

/** A petition's total as it stands in each of its places, which must always be the same. */
export async function sumsOf(petitionId: string) {
  const [sums] = await reality<Record<"total" | "local" | "imported" | "places" | "days", number>>(
    `SELECT signature_count AS total, local_count AS local, imported_count AS imported,
       (SELECT coalesce(sum(count), 0)::int FROM petition_counts WHERE petition_id = p.id) AS places,
       (SELECT coalesce(sum(added - removed), 0)::int FROM petition_days
        WHERE petition_id = p.id) AS days
     FROM petitions p WHERE id = $1`,
    [petitionId],
  );
  return sums!;
}

/** What a petition's counts say of each place, the empty ones left out. */
export async function placesOf(petitionId: string): Promise<Record<string, number>> {
  const rows = await reality<{ place: string; count: number }>(
    `SELECT coalesce(a.slug, c.place) AS place, sum(count)::int AS count FROM petition_counts c
     LEFT JOIN areas a ON a.council_id = c.council_id AND a.id::text = c.place
     WHERE petition_id = $1 GROUP BY 1 HAVING sum(count) <> 0 ORDER BY 1`,
    [petitionId],
  );
  return Object.fromEntries(rows.map(({ place, count }) => [place, count]));
}

/** What was announced of a petition's thresholds, in order. */
export async function thresholdNews(petitionId: string): Promise<string[]> {
  const rows = await reality<{ news: string }>(
    `SELECT topic || ' ' || (payload->>'key') AS news FROM outbox
     WHERE topic LIKE 'petition.threshold%' AND payload->>'petitionId' = $1 ORDER BY id`,
    [petitionId],
  );
  return rows.map(({ news }) => news);
}

/** The petition's thresholds, made to ask for so many signatures. */
export async function thresholdsAt(
  petitionId: string,
  needed: Record<string, number>,
): Promise<void> {
  for (const [key, count] of Object.entries(needed)) {
    await reality(
      "UPDATE petition_thresholds SET needed = $3 WHERE petition_id = $1 AND key = $2",
      [petitionId, key, count],
    );
  }
}

/** So many signatures on paper, keyed by one officer, checked by another and counted. */
export async function aPaperBatch(town: Town, petitionId: string, count: number): Promise<void> {
  await reality(
    `INSERT INTO paper_batches (council_id, id, number, petition_id, lines, counted, state, keyed_by_id, checked_by_id, checked_at)
     SELECT $1, gen_random_uuid(), coalesce(max(number), 0) + 1, $2, $3, $3, 'counted', $4, $5, now()
     FROM paper_batches WHERE council_id = $1`,
    [town.council.id, petitionId, count, town.ade.actor.personId, town.tom.actor.personId],
  );
  const place = { source: "paper", country: "GB", place: "paper", connection: "" } as const;
  await addToCounts(town.ade, petitionId, { ...place, count });
}

/** The petition was closed so long ago. */
export async function over(petitionId: string, since: string): Promise<void> {
  await reality(
    "UPDATE petitions SET state = 'closed', closed_at = now() - $2::interval WHERE id = $1",
    [petitionId, since],
  );
}

/** How much its signatures still say of who signed. */
export async function tracesOf(petitionId: string) {
  const [row] = await reality<Record<"named" | "addresses" | "mailboxes" | "rows", number>>(
    `SELECT count(*) FILTER (WHERE name <> '')::int AS named,
       count(*) FILTER (WHERE address IS NOT NULL OR network <> '')::int AS addresses,
       count(*) FILTER (WHERE email_key IS NOT NULL OR email <> '')::int AS mailboxes,
       count(*)::int AS rows
     FROM signatures WHERE petition_id = $1`,
    [petitionId],
  );
  return row!;
}
