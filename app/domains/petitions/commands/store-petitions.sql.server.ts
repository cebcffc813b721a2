import {
  writeMany,
  type PlainText,
} from "#app/domains/contributions/commands/write-many.sql.server.ts";
import { freezeImported } from "#app/domains/petitions/commands/freeze-imported.sql.server.ts";
import { judgeThresholds } from "#app/domains/petitions/commands/judge-thresholds.sql.server.ts";
import {
  holdDecided,
  renewImported,
} from "#app/domains/petitions/commands/renew-imported.sql.server.ts";
import { storeImportedCounts } from "#app/domains/petitions/commands/store-imported-counts.sql.server.ts";
import { recordsOf, type Placed, type Row } from "#app/domains/petitions/rules.importing.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { newId } from "#app/platform/ids.server.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

export interface Stored {
  added: number;
  updated: number;
  unchanged: number;
  /** Rows that PostgreSQL itself will not take, such as text with a NUL character. */
  unstorable: Row[];
}

interface Known {
  id: string;
  contributionId: string;
  number: number;
  sourceId: string;
  sourceHash: string;
}

/**
 * A batch of petitions from an earlier site is stored in one transaction. If PostgreSQL refuses a
 * value, the batch is halved until the row at fault stands alone, so that its neighbours are kept.
 * The inner part of importing petitions, which says who may.
 */
export async function storePetitions(context: Context, rows: Row[]): Promise<Stored> {
  if (rows.length === 0) return { added: 0, updated: 0, unchanged: 0, unstorable: [] };
  try {
    return await context.write((db) => storeBatch(within(context, db), db, rows));
  } catch (error) {
    if (!refusesData(error)) throw error;
    if (rows.length === 1) return { added: 0, updated: 0, unchanged: 0, unstorable: rows };
  }
  const middle = Math.ceil(rows.length / 2);
  const first = await storePetitions(context, rows.slice(0, middle));
  const rest = await storePetitions(context, rows.slice(middle));
  return {
    added: first.added + rest.added,
    updated: first.updated + rest.updated,
    unchanged: first.unchanged + rest.unchanged,
    unstorable: [...first.unstorable, ...rest.unstorable],
  };
}

async function storeBatch(context: Context, db: Db, rows: Row[]): Promise<Stored> {
  // Two imports at once would both find a petition missing; the second waits for the first.
  await db.$queryRaw`
    SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(current_council()::text || ' import', 0))`;
  const known = await findKnown(db, rows);
  const fresh = rows.filter((row) => !known.has(row.sourceId));
  const changed = rows.flatMap((row): Placed[] => {
    const here = known.get(row.sourceId);
    return here && here.sourceHash !== row.sourceHash ? [{ ...here, ...row }] : [];
  });

  const added = await place(db, fresh);
  const decided = await holdDecided(db, changed);
  const worded = changed.filter(({ id }) => !decided.has(id));
  await writeMany(context, [...added, ...worded].map(textOf));
  if (added.length > 0) await insert(db, added);
  if (changed.length > 0) await renewImported(db, changed, decided);
  await storeImportedCounts(db, [...added, ...changed]);
  await freezeImported(context, [...added, ...changed]);
  for (const { id } of changed) await judgeThresholds(context, id);

  const tags = changed.map(({ id }) => `petition:${id}`);
  if (added.length + changed.length > 0) await bump(db, "petitions", ...tags);
  return {
    added: added.length,
    updated: changed.length,
    unchanged: rows.length - added.length - changed.length,
    unstorable: [],
  };
}

async function findKnown(db: Db, rows: Row[]): Promise<Map<string, Known>> {
  const found = await db.$queryRaw<Known[]>`
    SELECT id, contribution_id AS "contributionId", number,
           source_id AS "sourceId", source_hash AS "sourceHash"
    FROM petitions WHERE source_id = ANY (${rows.map((row) => row.sourceId)}::text[])`;
  return new Map(found.map((petition) => [petition.sourceId, petition]));
}

async function place(db: Db, rows: Row[]): Promise<Placed[]> {
  if (rows.length === 0) return [];
  const [counter] = await db.$queryRaw<{ value: number }[]>`
    INSERT INTO counters (kind, value) VALUES ('petition', ${rows.length}::int)
    ON CONFLICT (council_id, kind) DO UPDATE SET value = counters.value + excluded.value
    RETURNING value`;
  const first = counter!.value - rows.length + 1;
  return rows.map((row, index) => ({
    ...row,
    number: first + index,
    id: newId(),
    contributionId: newId(),
  }));
}

function textOf(petition: Placed): PlainText {
  const { contributionId, number, id, title, body, details, createdAt } = petition;
  return {
    id: contributionId,
    kind: "petition" as const,
    title,
    body,
    details,
    createdAt,
    url: `/petitions/${number}`,
    pageTag: `petition:${id}`,
    locale: "en" as const,
  };
}

async function insert(db: Db, petitions: Placed[]): Promise<void> {
  await db.$executeRaw`
    INSERT INTO petitions (id, number, contribution_id, state, signature_count, imported_count,
      counted_at, created_at, opened_at, closes_at, closed_at, rejected_at, rejection_code,
      rejection_codes, topics, rejection_details, responded_at, response_summary, response_html, source_id, source_hash,
      source_document)
    SELECT id, number, "contributionId", state, count, count, "countedAt", "createdAt", "openedAt",
      "closesAt", "closedAt", "rejectedAt", "rejectionCode",
      array_remove(ARRAY["rejectionCode"], NULL), topics, "rejectionDetails", "respondedAt",
      "responseSummary", "responseHtml", "sourceId", "sourceHash", source
    FROM jsonb_to_recordset(${recordsOf(petitions)}::jsonb) AS given (
      id uuid, number int, "contributionId" uuid, state text, count int, "countedAt" timestamptz,
      "createdAt" timestamptz, "openedAt" timestamptz, "closesAt" timestamptz,
      "closedAt" timestamptz, "rejectedAt" timestamptz, "rejectionCode" text,
      "rejectionDetails" text, "respondedAt" timestamptz, "responseSummary" text,
      "responseHtml" text, "sourceId" text, "sourceHash" text, source jsonb, topics text[])`;
}

/** Whether PostgreSQL found fault with a value (SQLSTATE classes 22, 23 and 54), not with itself. */
function refusesData(error: unknown): boolean {
  const failure = error as {
    meta?: { driverAdapterError?: { cause?: { originalCode?: string } } };
  };
  return /^(22|23|54)/.test(failure.meta?.driverAdapterError?.cause?.originalCode ?? "");
}
