import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import { pageSize } from "#app/domains/discussions/rules.ts";
import { personOf } from "#app/domains/contributions/policy.ts";
import { publicNameOf } from "#app/domains/identity/queries/public-name.sql.server.ts";
import type { Actor, Locale } from "#app/platform/context.ts";
import type { SqlDb } from "#app/platform/db/db.ts";
import { sql, type Sql } from "#app/platform/db/sql.server.ts";

export interface CommentLine {
  number: number;
  depth: number;
  path: string;
  parentNumber: number | null;
  visibility: string;
  createdAt: Date;
  contributionId: string;
  /** How many comments the whole thread shows to this reader. */
  total: number;
  /** The rest is empty where the reader sees only that something was hidden. */
  html: string | null;
  locale: string | null;
  revision: number | null;
  authorName: string | null;
  isStaff: boolean | null;
  isOwn: boolean;
}

/**
 * One page of the comments of a thread in the order of reading. Of what a moderator has hidden,
 * the place remains; what is held back is there for its author and the moderators alone.
 *
 *   Limit
 *     -> Sort (path)
 *          -> WindowAgg
 *               -> Hash Left Join (people p)
 *                    -> Nested Loop
 *                         -> Index Scan on comments_council_id_thread_id_path_idx m
 *                         -> Index Scan on contributions_pkey c (visibility)
 *   1.6 ms for a thread of 200.
 */
export function listComments(
  db: SqlDb,
  actor: Actor,
  { threadId, page, locale }: { threadId: string; page: number; locale: Locale },
): Promise<CommentLine[]> {
  const readable = visibleTo(actor);
  return db.$queryRaw<CommentLine[]>`
    SELECT m.number, m.depth, m.path, m.parent_number AS "parentNumber",
           m.contribution_id AS "contributionId", c.visibility, m.created_at AS "createdAt", (count(*) OVER ())::int AS total,
           CASE WHEN ${readable} THEN c.html END AS html,
           CASE WHEN ${readable} THEN c.locale END AS locale,
           CASE WHEN ${readable} THEN c.revision END AS revision,
           CASE WHEN ${readable} THEN ${publicNameOf(locale)} END AS "authorName",
           CASE WHEN ${readable} THEN p.kind = 'staff' END AS "isStaff",
           coalesce(c.author_id = ${personOf(actor)}::uuid, false) AS "isOwn"
    FROM comments m
    JOIN contributions c ON c.council_id = m.council_id AND c.id = m.contribution_id
    LEFT JOIN people p ON p.council_id = c.council_id AND p.id = c.author_id
    WHERE m.thread_id = ${threadId}::uuid AND ${hasPlace(actor)}
    ORDER BY m.path
    LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`;
}

/** Whether a comment (its contribution is `c`) takes a place on the page that this reader sees. */
export function hasPlace(actor: Actor): Sql {
  return sql`(c.visibility = 'hidden' OR ${visibleTo(actor)})`;
}
