import { hasPlace } from "#app/domains/discussions/queries/show-thread.sql.server.ts";
import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import { pageOf } from "#app/domains/discussions/rules.ts";
import type { Context } from "#app/platform/context.ts";

/**
 * On which page of its thread a comment stands for this reader; nothing if it stands on none.
 *
 *   Aggregate
 *     -> Nested Loop
 *          -> Index Scan on comments_council_id_thread_id_path_idx m (path <= own.path)
 *          -> Index Scan on contributions_pkey c
 */
export async function locateComment(
  context: Context,
  { thread, comment }: { thread: number; comment: number },
): Promise<number | null> {
  const { actor } = context;
  const [found] = await context.read(
    (db) => db.$queryRaw<{ position: number }[]>`
      SELECT (SELECT count(*)::int
              FROM comments m
              JOIN contributions c ON c.council_id = m.council_id AND c.id = m.contribution_id
              WHERE m.thread_id = t.id AND m.path <= own.path AND ${hasPlace(actor)}) AS position
      FROM threads t
      JOIN comments own ON own.council_id = t.council_id AND own.thread_id = t.id
      JOIN contributions c ON c.council_id = own.council_id AND c.id = own.contribution_id
      WHERE t.number = ${thread} AND own.number = ${comment} AND ${hasPlace(actor)}
        AND EXISTS (SELECT FROM contributions c
                    WHERE c.id = t.contribution_id AND ${visibleTo(actor)})`,
  );
  return found ? pageOf(found.position) : null;
}
