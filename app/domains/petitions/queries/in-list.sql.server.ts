import { publicStates, type ListName, type PublicState } from "#app/domains/petitions/rules.ts";
import { sql, type Sql } from "#app/platform/db/sql.server.ts";

/** In which states the petitions of a list are. */
export function statesIn(list: ListName): PublicState[] {
  if (list === "open" || list === "closed" || list === "withdrawn" || list === "rejected") {
    return [list];
  }
  if (list === "recent") return ["open"];
  if (list === "awaiting_response" || list === "awaiting_debate") return ["open", "closed"];
  return [...publicStates];
}

/** Which petitions (alias `p`) of those states are on the list, by what came of them. */
export function cameTo(list: ListName): Sql {
  return outcomes[list] ?? sql`true`;
}

/** By what a list is ordered, from the highest: signatures, or for the newest the second of opening. */
export function rankIn(list: ListName): Sql {
  if (list !== "recent") return sql`p.signature_count`;
  return sql`extract(epoch FROM coalesce(p.opened_at, p.created_at))::bigint`;
}

const responded = sql`(p.responded_at IS NOT NULL OR p.response_html IS NOT NULL)`;

const debated = sql`(${entry("debate", "held")}
  OR coalesce(jsonb_typeof(p.source_document->'attributes'->'debate') = 'object', false))`;

const notDebated = sql`(NOT ${debated}
  AND (${entry("no-debate", "published")} OR ${given("debate_outcome_at")} IS NOT NULL))`;

const outcomes: Partial<Record<ListName, Sql>> = {
  awaiting_response: sql`(${reached("response")} AND NOT ${responded})`,
  with_response: responded,
  awaiting_debate: sql`((${reached("debate")} OR ${entry("debate", "scheduled")}
    OR ${given("scheduled_debate_date")} IS NOT NULL) AND NOT ${debated} AND NOT ${notDebated})`,
  debated,
  not_debated: notDebated,
};

function entry(kind: string, state: string): Sql {
  return sql`EXISTS (SELECT 1 FROM petition_entries e WHERE e.petition_id = p.id
    AND e.kind = ${kind} AND e.state = ${state} AND e.deleted_at IS NULL)`;
}

function reached(consequence: "response" | "debate"): Sql {
  return sql`(${given(`${consequence}_threshold_reached_at`)} IS NOT NULL
    OR EXISTS (SELECT 1 FROM petition_thresholds h WHERE h.petition_id = p.id
      AND h.consequence = ${consequence} AND h.reached_at IS NOT NULL))`;
}

/** What an imported petition's document says. */
function given(name: string): Sql {
  return sql`(p.source_document->'attributes'->>${name})`;
}
