import { lockCount } from "#app/domains/petitions/commands/lock-count.sql.server.ts";
import { recordsOf, type Placed } from "#app/domains/petitions/rules.importing.ts";
import type { Db } from "#app/platform/db/db.ts";

/**
 * Which of these imported petitions were decided about here since: whose state, reasons or words are not
 * those of the earlier site any more. None of them changes until the transaction ends, nor do their
 * counts. That a deadline came is no decision. The inner part of storing petitions.
 */
export async function holdDecided(
  db: Db,
  petitions: readonly { id: string }[],
): Promise<Set<string>> {
  const ids = petitions.map(({ id }) => id).toSorted();
  for (const id of ids) await lockCount(db, id);
  const rows = await db.$queryRaw<{ id: string; decided: boolean }[]>`
    SELECT p.id, p.closed_because IS NOT NULL OR p.hidden_parts <> '{}'
      OR p.rejected_at IS DISTINCT FROM (given.said->>'rejected_at')::timestamptz(3)
      OR coalesce(p.state <> (given.said->>'state')
        AND (p.state, given.said->>'state') <> ('closed', 'open'), true) AS decided
    FROM petitions p, jsonb_extract_path(p.source_document, 'attributes') AS given (said)
    WHERE p.id = ANY (${ids}::uuid[]) ORDER BY p.id FOR NO KEY UPDATE OF p`;
  return new Set(rows.flatMap(({ id, decided }) => (decided ? [id] : [])));
}

/**
 * Only what the earlier site says of itself is replaced: what was signed here, what the council
 * responded here, and whatever was decided here stays. The inner part of storing petitions, under the
 * locks of `holdDecided`.
 */
export async function renewImported(
  db: Db,
  petitions: readonly Placed[],
  decided: ReadonlySet<string>,
): Promise<void> {
  await renewStates(db, recordsOf(petitions.filter(({ id }) => !decided.has(id))));
  await renewResponses(db, recordsOf(petitions));
  await db.$executeRaw`
    UPDATE petitions p SET
      signature_count = p.signature_count - p.imported_count + given.count,
      imported_count = given.count, counted_at = greatest(p.counted_at, given."countedAt"),
      topics = CASE WHEN to_jsonb(p.topics)
          = coalesce(nullif(p.source_document->'attributes'->'topics', 'null'), '[]')
        THEN given.topics ELSE p.topics END,
      version = p.version + 1, source_hash = given."sourceHash", source_document = given.source
    FROM jsonb_to_recordset(${recordsOf(petitions)}::jsonb) AS given (
      id uuid, count int, "countedAt" timestamptz, topics text[], "sourceHash" text, source jsonb)
    WHERE p.id = given.id`;
}

/**
 * A petition whose time was over here does not open again unless it got more time; and a deadline that
 * moved here stays where it is while the earlier site names the same day.
 */
async function renewStates(db: Db, records: string): Promise<void> {
  await db.$executeRaw`
    UPDATE petitions p SET state = given.state, opened_at = given."openedAt",
      closes_at = CASE WHEN (given.state, given.source->'attributes'->>'closing_date')
          = ('open', p.source_document->'attributes'->>'closing_date')
        THEN p.closes_at ELSE given."closesAt" END,
      closed_at = given."closedAt", rejected_at = given."rejectedAt",
      rejection_code = given."rejectionCode",
      rejection_codes = array_remove(ARRAY[given."rejectionCode"], NULL),
      rejection_details = given."rejectionDetails"
    FROM jsonb_to_recordset(${records}::jsonb) AS given (
      id uuid, state text, "openedAt" timestamptz, "closesAt" timestamptz,
      "closedAt" timestamptz, "rejectedAt" timestamptz, "rejectionCode" text,
      "rejectionDetails" text, source jsonb)
    WHERE p.id = given.id
      AND NOT (p.state = 'closed' AND given.state = 'open'
        AND coalesce(given."closesAt", '-infinity') <= now())`;
}

async function renewResponses(db: Db, records: string): Promise<void> {
  await db.$executeRaw`
    UPDATE petitions p SET responded_at = given."respondedAt",
      response_summary = given."responseSummary", response_html = given."responseHtml"
    FROM jsonb_to_recordset(${records}::jsonb) AS given (
      id uuid, "respondedAt" timestamptz, "responseSummary" text, "responseHtml" text)
    WHERE p.id = given.id AND NOT EXISTS (
      SELECT 1 FROM petition_entries e
      WHERE e.petition_id = p.id AND e.kind = 'response' AND e.deleted_at IS NULL)`;
}
