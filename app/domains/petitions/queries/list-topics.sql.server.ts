import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import { publicStates } from "#app/domains/petitions/rules.ts";
import type { Context } from "#app/platform/context.ts";

/** The topics under which public petitions stand, by name. */
export async function listTopics(context: Context): Promise<string[]> {
  const topics = await context.glance(
    (db) => db.$queryRaw<{ topic: string }[]>`
      SELECT DISTINCT unnest(p.topics) AS topic
      FROM petitions p JOIN contributions c ON c.id = p.contribution_id
      WHERE p.topics <> '{}' AND p.state = ANY (${[...publicStates]}::text[])
        AND ${visibleTo({ kind: "anyone" })}
      ORDER BY topic LIMIT 200`,
  );
  return topics.map(({ topic }) => topic);
}
