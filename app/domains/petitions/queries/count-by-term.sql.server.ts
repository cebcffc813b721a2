import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import { inTerm } from "#app/domains/petitions/queries/in-term.sql.server.ts";
import { publicStates } from "#app/domains/petitions/rules.ts";
import type { Context } from "#app/platform/context.ts";
import { sql } from "#app/platform/db/sql.server.ts";

/** How many petitions of one term there are, and what became of them. */
export interface TermFigures {
  slug: string;
  all: number;
  open: number;
  closed: number;
  withdrawn: number;
  rejected: number;
  /** Of all: the council responded, or met about it. */
  answered: number;
  debated: number;
}

/** What became of the petitions of each term, as far as everybody may read them; the latest term first. */
export function countByTerm(context: Context): Promise<TermFigures[]> {
  return context.glance(
    (db) => db.$queryRaw<TermFigures[]>`
      SELECT t.slug, count(p.id)::int AS all,
        count(p.id) FILTER (WHERE p.state = 'open')::int AS open,
        count(p.id) FILTER (WHERE p.state = 'closed')::int AS closed,
        count(p.id) FILTER (WHERE p.state = 'withdrawn')::int AS withdrawn,
        count(p.id) FILTER (WHERE p.state = 'rejected')::int AS rejected,
        count(p.id) FILTER (WHERE p.responded_at IS NOT NULL)::int AS answered,
        count(p.id) FILTER (WHERE ${debated})::int AS debated
      FROM petition_terms t JOIN councils k ON k.id = t.council_id
      LEFT JOIN (
        petitions p JOIN contributions c ON c.id = p.contribution_id AND ${visibleTo({ kind: "anyone" })}
      ) ON p.state = ANY (${[...publicStates]}::text[]) AND ${inTerm}
      GROUP BY t.slug, t.starts_on ORDER BY t.starts_on DESC`,
  );
}

const debated = sql`EXISTS (
  SELECT 1 FROM petition_entries e
  WHERE e.petition_id = p.id AND e.kind IN ('hearing', 'debate') AND e.state = 'held'
    AND e.deleted_at IS NULL)`;
