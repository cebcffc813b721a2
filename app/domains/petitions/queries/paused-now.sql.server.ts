import type { CouncilCard } from "#app/platform/context.ts";
import { sql, type Sql } from "#app/platform/db/sql.server.ts";

/**
 * A condition for statements: whether petitions of the council rest now, by the database's clock. It
 * reads one row at most of a small table by its index, once a statement.
 */
export function pausedNow({ timeZone }: Pick<CouncilCard, "timeZone">): Sql {
  return sql`EXISTS (
    SELECT 1 FROM petition_pauses
    WHERE cancelled_at IS NULL
      AND (now() AT TIME ZONE ${timeZone})::date BETWEEN starts_on AND ends_on)`;
}
