import { sql, type Sql } from "#app/platform/db/sql.server.ts";

/**
 * Whether a petition (alias `p`) belongs to a term (alias `t`) of its council (alias `k`): it was
 * published on one of the term's days there, or rejected in public without ever having been.
 */
export const inTerm: Sql = sql`
  coalesce(p.opened_at, p.rejected_at) >= t.starts_on::timestamp AT TIME ZONE k.time_zone
  AND (t.ends_on IS NULL
    OR coalesce(p.opened_at, p.rejected_at) < (t.ends_on + 1)::timestamp AT TIME ZONE k.time_zone)`;
