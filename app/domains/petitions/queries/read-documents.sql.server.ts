import {
  standingColumns,
  type Standing,
} from "#app/domains/petitions/queries/standing.sql.server.ts";
import { publicStates, type PublicState } from "#app/domains/petitions/rules.ts";
import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import type { Context } from "#app/platform/context.ts";
import { sql, type Sql } from "#app/platform/db/sql.server.ts";

/** An entry of the timeline, as far as documents tell it; moments are ISO 8601. */
export interface DocumentEntry {
  kind: string;
  state: string;
  title: string;
  text: string;
  occursOn: string | null;
  publishedAt: string;
  editedAt: string | null;
}

/** Everything that a petition's public document is made of, read at one moment. */
export interface DocumentFacts extends Standing {
  id: string;
  number: number;
  state: PublicState;
  title: string;
  body: string;
  details: string | null;
  createdAt: Date;
  sponsoredAt: Date | null;
  openedAt: Date | null;
  closesAt: Date | null;
  closedAt: Date | null;
  rejectedAt: Date | null;
  rejectionCode: string | null;
  rejectionDetails: string | null;
  respondedAt: Date | null;
  responseSummary: string | null;
  /** Whether the council has responded, here or at the site where the petition was before. */
  hasResponse: boolean;
  /** Parts (`title`, `background`, `details`, `creator`) that a rejected petition does not show. */
  hiddenParts: string[];
  topics: string[];
  creatorName: string | null;
  importedCount: number;
  source: SourceDocument | null;
  entries: DocumentEntry[];
}

/** The document with which an imported petition came. */
export interface SourceDocument {
  type: string;
  id: number;
  attributes: Record<string, unknown>;
}

/** What is wanted: one petition by its number, or all whose number stands in a list. */
export function readDocuments(
  context: Context,
  numbers: readonly number[],
): Promise<DocumentFacts[]> {
  return read(context, sql`p.number = ANY (${numbers}::int[])`);
}

/** A stretch of all petitions in the order of their numbers, for whoever takes them all away. */
export function readDocumentsAfter(
  context: Context,
  number: number,
  limit: number,
): Promise<DocumentFacts[]> {
  return read(context, sql`p.number > ${number}`, limit);
}

/** As everybody may see them, whoever asks: a document is the same for all. */
function read(context: Context, wanted: Sql, limit = 1_000): Promise<DocumentFacts[]> {
  return context.glance(
    (db) => db.$queryRaw<DocumentFacts[]>`
      SELECT p.id, p.number, p.state, c.title, c.body, c.details, p.created_at AS "createdAt",
        p.sponsored_at AS "sponsoredAt", p.opened_at AS "openedAt", p.closes_at AS "closesAt",
        p.closed_at AS "closedAt", p.rejected_at AS "rejectedAt",
        p.rejection_code AS "rejectionCode", p.rejection_details AS "rejectionDetails",
        p.responded_at AS "respondedAt", p.response_summary AS "responseSummary",
        coalesce(p.responded_at::text, p.response_summary, p.response_html) IS NOT NULL AS "hasResponse",
        p.hidden_parts AS "hiddenParts", p.topics,
        CASE WHEN p.state = 'open' THEN (
          SELECT name FROM petition_creators o WHERE o.petition_id = p.id AND o.erased_at IS NULL
        ) END AS "creatorName",
        p.imported_count AS "importedCount", p.source_document AS source,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'state', e.state,
            'title', e.title, 'text', e.text, 'occursOn', e.occurs_on,
            'publishedAt', e.published_at, 'editedAt', e.edited_at)
            ORDER BY e.published_at, e.id), '[]')
          FROM petition_entries e WHERE e.petition_id = p.id AND e.deleted_at IS NULL) AS entries,
        ${standingColumns}
      FROM petitions p JOIN contributions c ON c.id = p.contribution_id
      WHERE ${wanted} AND p.state = ANY (${[...publicStates]}::text[])
        AND ${visibleTo({ kind: "anyone" })}
      ORDER BY p.number LIMIT ${limit}`,
  );
}
