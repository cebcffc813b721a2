import { sql } from "#app/platform/db/sql.server.ts";

/**
 * The terms of a text and how often each stands in it, from a row `given (title, text, details,
 * locale)`: a word of the title counts three times, one of the details half. English words are
 * brought to their stems and lose the most common ones; PostgreSQL knows no Welsh, so Welsh words stay
 * as they are.
 */
export const lexemesOf = sql`
  SELECT lexeme AS term, sum(cardinality(positions) * factor)::float8 AS times
  FROM (VALUES (given.title, 3.0), (given.text, 1.0), (given.details, 0.5)) AS part (words, factor)
  CROSS JOIN LATERAL unnest(to_tsvector(
    (CASE given.locale WHEN 'cy' THEN 'simple' ELSE 'english' END)::regconfig,
    coalesce(part.words, ''))) AS found
  WHERE length(lexeme) <= 60
  GROUP BY lexeme`;
