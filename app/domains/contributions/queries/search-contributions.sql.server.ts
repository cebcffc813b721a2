import { matching } from "#app/domains/contributions/queries/matching.sql.server.ts";
import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import type { Kind } from "#app/domains/contributions/schema.ts";
import type { Context } from "#app/platform/context.ts";
import { empty, sql } from "#app/platform/db/sql.server.ts";

export interface Found {
  id: string;
  kind: Kind;
  title: string | null;
  /** The first 300 characters of the text. */
  beginning: string;
  url: string;
  createdAt: Date;
}

/**
 * What has been written about something, the closest first, among what the reader may read; at most 50.
 *
 *   Limit -> Sort (rank, created_at)
 *     -> Bitmap Heap Scan on contributions c (council_id = current_council() AND visibility = 'visible')
 *          -> Bitmap Index Scan on contributions_search_idx (search @@ query)
 */
export async function searchContributions(
  context: Context,
  { words, kind }: { words: string; kind?: Kind },
): Promise<Found[]> {
  return context.read(
    (db) => db.$queryRaw<Found[]>`
      SELECT c.id, c.kind, c.title, left(c.body, 300) AS beginning, c.url, c.created_at AS "createdAt"
      FROM contributions c
      WHERE ${matching(words)} AND ${visibleTo(context.actor)}
        ${kind ? sql`AND c.kind = ${kind}` : empty}
      ORDER BY ts_rank(c.search, websearch_to_tsquery('english', ${words})) DESC, c.created_at DESC, c.id
      LIMIT 50`,
  );
}
