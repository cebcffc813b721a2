import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import type { Context } from "#app/platform/context.ts";

/**
 * Public petitions and questions that are not remembered as they now read, the oldest first.
 *
 *   Limit -> Sort -> Hash Left Join (contributions, similar_texts by kind and subject)
 *
 * which reads both tables of a council through: for a chore, not for a page.
 */
export async function listUnremembered(context: Context, most: number): Promise<string[]> {
  const rows = await context.read(
    (db) => db.$queryRaw<{ id: string }[]>`
      SELECT c.id
      FROM contributions c
      LEFT JOIN similar_texts known ON known.kind = c.kind AND known.subject_id = c.id
      WHERE c.kind IN ('petition', 'question') AND c.title <> '' AND ${visibleTo({ kind: "anyone" })}
        AND known.revision IS DISTINCT FROM c.revision
      ORDER BY c.id LIMIT ${most}`,
  );
  return rows.map(({ id }) => id);
}
