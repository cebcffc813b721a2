import { noteHiddenReading } from "#app/domains/contributions/commands/note-hidden-reading.server.ts";
import { matching } from "#app/domains/contributions/queries/matching.sql.server.ts";
import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import { listSize } from "#app/domains/discussions/rules.ts";
import type { ThreadListQuery } from "#app/domains/discussions/schema.ts";
import { publicNameOf } from "#app/domains/identity/queries/public-name.sql.server.ts";
import type { Context } from "#app/platform/context.ts";
import { empty, sql, type Sql } from "#app/platform/db/sql.server.ts";

export interface ThreadLine {
  id: string;
  number: number;
  title: string;
  /** The first 240 characters of the question. */
  beginning: string;
  /** The language in which it was asked. */
  locale: string;
  authorName: string;
  commentCount: number;
  answeredAt: Date | null;
  activeAt: Date;
  visibility: string;
}

export interface ThreadList {
  threads: ThreadLine[];
  /** Where the next page begins; none on the last. */
  next: string | null;
}

/**
 * The threads that were active last, one page of them; `q` searches questions and comments.
 *
 *   Limit
 *     -> Nested Loop Left Join
 *          -> Nested Loop
 *               -> Index Scan on threads_council_id_active_at_number_idx (council_id = current_council())
 *               -> Index Scan on contributions_pkey c (visibility = 'visible')
 *          -> Materialize -> people p
 *
 * With `q` the council's contributions are read once for what matches (a Seq Scan, see
 * `searchContributions`), then threads and comments by contribution: 30 ms among 25,000.
 */
export async function listThreads(
  context: Context,
  { filter, q, after }: ThreadListQuery = {},
): Promise<ThreadList> {
  const threads = await context.read(
    (db) => db.$queryRaw<ThreadLine[]>`
      SELECT t.id, t.number, c.title, left(c.body, 240) AS beginning, c.locale,
             ${publicNameOf(context.locale)} AS "authorName", t.comment_count AS "commentCount",
             t.answered_at AS "answeredAt", t.active_at AS "activeAt", c.visibility
      FROM threads t
      JOIN contributions c ON c.council_id = t.council_id AND c.id = t.contribution_id
      LEFT JOIN people p ON p.council_id = c.council_id AND p.id = c.author_id
      WHERE ${visibleTo(context.actor)}
        ${filter === "answered" ? sql`AND t.answered_at IS NOT NULL` : empty}
        ${filter === "unanswered" ? sql`AND t.answered_at IS NULL` : empty}
        ${after ? behind(after) : empty}
        ${q ? speaksOf(context, q) : empty}
      ORDER BY t.active_at DESC, t.number
      LIMIT ${listSize + 1}`,
  );
  const shown = threads.slice(0, listSize);
  await noteHiddenReading(context, { kind: "council", id: context.council.id }, shown);
  const last = threads.length > listSize ? shown.at(-1) : undefined;
  return { threads: shown, next: last ? `${last.activeAt.getTime()}-${last.number}` : null };
}

function behind({ activeAt, number }: NonNullable<ThreadListQuery["after"]>): Sql {
  return sql`AND t.active_at <= ${activeAt} AND (t.active_at < ${activeAt} OR t.number > ${number})`;
}

function speaksOf({ actor }: Context, q: string): Sql {
  return sql`AND t.id IN (
    SELECT coalesce(asked.id, said.thread_id)
    FROM contributions c
    LEFT JOIN threads asked ON asked.council_id = c.council_id AND asked.contribution_id = c.id
    LEFT JOIN comments said ON said.council_id = c.council_id AND said.contribution_id = c.id
    WHERE c.kind IN ('question', 'comment') AND ${matching(q)} AND ${visibleTo(actor)})`;
}
