import { noteHiddenReading } from "#app/domains/contributions/commands/note-hidden-reading.server.ts";
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
 *     -> Seq Scan on contributions c (visibility, council_id = current_council(), search @@ query)
 *
 * PostgreSQL does not use the index on `search` here: `@@` is not leakproof, so row-level security
 * has to be judged before it. 16 ms among 25,000 contributions.
 */
export async function searchContributions(
  context: Context,
  { words, kind }: { words: string; kind?: Kind },
): Promise<Found[]> {
  const rows = await context.read(
    (db) => db.$queryRaw<(Found & { visibility: string })[]>`
      SELECT c.id, c.kind, c.title, left(c.body, 300) AS beginning, c.url, c.created_at AS "createdAt",
             c.visibility
      FROM contributions c
      WHERE ${matching(words)} AND ${visibleTo(context.actor)}
        ${kind ? sql`AND c.kind = ${kind}` : empty}
      ORDER BY ts_rank(c.search, websearch_to_tsquery('english', ${words})) DESC, c.created_at DESC, c.id
      LIMIT 50`,
  );
  await noteHiddenReading(context, { kind: "council", id: context.council.id }, rows);
  return rows.map(({ visibility: _, ...found }) => found);
}
