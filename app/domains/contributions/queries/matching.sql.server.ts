import { sql, type Sql } from "#app/platform/db/sql.server.ts";

/** Which contributions (table alias `c`) speak of what somebody typed: words, "phrases", or, -not. */
export function matching(words: string): Sql {
  return sql`c.search @@ websearch_to_tsquery('english', ${words})`;
}
