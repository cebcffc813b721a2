import { sql, type Sql } from "#app/platform/db/sql.server.ts";

interface Worth {
  /** Rejections from before this moment say little about what is accepted today. */
  rejectedSince: Date;
  /** A petition that is itself being looked at, by its id or that of its text. */
  except?: string;
}

const nobody = "00000000-0000-0000-0000-000000000000";

/**
 * Which contributions (table alias `c`) are worth showing to somebody who writes a petition: what is
 * no petition, and public petitions, of rejected ones those of late whose title may be seen.
 */
export function worthShowing({ rejectedSince, except = nobody }: Worth): Sql {
  return sql`
    c.kind IS DISTINCT FROM 'petition' OR (
      SELECT ${except}::uuid NOT IN (p.id, c.id) AND (p.state IN ('open', 'closed') OR (
        p.state = 'rejected' AND p.rejected_at >= ${rejectedSince} AND 'title' <> ALL (p.hidden_parts)))
      FROM petitions p WHERE p.contribution_id = c.id)`;
}
