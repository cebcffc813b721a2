import { matching } from "#app/domains/contributions/queries/matching.sql.server.ts";
import { inTerm } from "#app/domains/petitions/queries/in-term.sql.server.ts";
import type { ListWish } from "#app/domains/petitions/rules.ts";
import { empty, sql, type Sql } from "#app/platform/db/sql.server.ts";

/** Which petitions (aliases `p` and `c`) a list is of, besides their state: a ward's, a topic's, a term's, those that say certain words. */
export function ofWish({ q, ward, topic, term }: Omit<ListWish, "state">): Sql {
  const words = q ? sql`AND ${matching(q)}` : empty;
  const about = topic ? sql`AND ${topic} = ANY (p.topics)` : empty;
  const where = ward ? sql`AND p.area_id = (SELECT id FROM areas WHERE slug = ${ward})` : empty;
  const during = term
    ? sql`AND EXISTS (SELECT 1 FROM petition_terms t JOIN councils k ON k.id = t.council_id
        WHERE t.slug = ${term} AND ${inTerm})`
    : empty;
  return sql`true ${words} ${about} ${where} ${during}`;
}
