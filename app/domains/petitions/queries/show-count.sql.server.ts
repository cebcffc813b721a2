import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import { publicStates } from "#app/domains/petitions/rules.ts";
import type { Context } from "#app/platform/context.ts";
import { sql, type Sql } from "#app/platform/db/sql.server.ts";

/** How many have signed a petition, and how far it has come; in the public shape, in one short object. */
export interface LiveCount {
  signature_count: number;
  response_threshold_reached_at: string | null;
  government_response_at: string | null;
  debate_threshold_reached_at: string | null;
  scheduled_debate_date: string | null;
  debate_outcome_at: string | null;
  debated: boolean;
  /** For which moment the count holds; null while nothing was counted. */
  as_of: string | null;
}

interface Row extends LiveCount {
  id: string;
}

/**
 * The count of a petition that everybody may read, by its number; null where there is none. What was
 * reached is told to the minute and the count's moment to the second, so that it always fits 300 bytes.
 */
export async function showCount(
  context: Context,
  number: number,
): Promise<{ id: string; count: LiveCount } | null> {
  const [row] = await context.glance(
    (db) => db.$queryRaw<Row[]>`
      SELECT p.id, p.signature_count,
        ${minute(reached("response"))} AS response_threshold_reached_at,
        ${minute(sql`p.responded_at`)} AS government_response_at,
        ${minute(reached("debate"))} AS debate_threshold_reached_at,
        coalesce((SELECT to_char(occurs_on, 'YYYY-MM-DD') FROM petition_entries e
          WHERE ${entryOf("debate")} ORDER BY published_at DESC, id DESC LIMIT 1),
          ${given("scheduled_debate_date")}) AS scheduled_debate_date,
        ${minute(sql`coalesce(
          (SELECT max(e.published_at) FROM petition_entries e WHERE ${entryOf("outcome")}),
          ${given("debate_outcome_at")}::timestamptz)`)} AS debate_outcome_at,
        coalesce(jsonb_typeof(p.source_document->'attributes'->'debate') = 'object', false)
          OR EXISTS (SELECT 1 FROM petition_entries e
                     WHERE ${entryOf("debate")} AND e.state = 'held') AS debated,
        to_char(p.counted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS as_of
      FROM petitions p JOIN contributions c ON c.id = p.contribution_id
      WHERE p.number = ${number} AND p.state = ANY (${[...publicStates]}::text[])
        AND ${visibleTo({ kind: "anyone" })}`,
  );
  if (!row) return null;
  const { id, ...count } = row;
  return { id, count };
}

function minute(moment: Sql): Sql {
  return sql`to_char(${moment} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"')`;
}

/** What an imported petition's document says. */
function given(name: string): Sql {
  return sql`(p.source_document->'attributes'->>${name})`;
}

function reached(consequence: "response" | "debate"): Sql {
  return sql`coalesce(${given(`${consequence}_threshold_reached_at`)}::timestamptz,
    (SELECT min(reached_at) FROM petition_thresholds t
     WHERE t.petition_id = p.id AND t.consequence = ${consequence}))`;
}

function entryOf(kind: string): Sql {
  return sql`e.petition_id = p.id AND e.kind = ${kind} AND e.deleted_at IS NULL`;
}
