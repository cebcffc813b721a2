import { matching } from "#app/domains/contributions/queries/matching.sql.server.ts";
import { inTerm } from "#app/domains/petitions/queries/in-term.sql.server.ts";
import type { ListWish } from "#app/domains/petitions/rules.ts";
import { empty, sql, type Sql } from "#app/platform/db/sql.server.ts";

/** Which petitions (aliases `p` and `c`) a list is of, besides their state: a ward's, a topic's, a term's, those that say certain words. */
export function ofWish({ q, ward, topic, term }: Omit<ListWish, "state">): Sql {
  const words = q ? sql`AND ${saying(q)}` : empty;
  const about = topic ? sql`AND ${topic} = ANY (p.topics)` : empty;
  const where = ward ? sql`AND p.area_id = (SELECT id FROM areas WHERE slug = ${ward})` : empty;
  const during = term
    ? sql`AND EXISTS (SELECT 1 FROM petition_terms t JOIN councils k ON k.id = t.council_id
        WHERE t.slug = ${term} AND ${inTerm})`
    : empty;
  return sql`true ${words} ${about} ${where} ${during}`;
}

/** A number is also looked for as the number of a petition. */
function saying(words: string): Sql {
  if (!/^\d{1,9}$/.test(words)) return matching(words);
  return sql`(${matching(words)} OR p.number = ${Number(words)})`;
}
