import { mayReadTrail } from "#app/domains/identity/policy.people.ts";
import type { Context } from "#app/platform/context.ts";

/**
 * Every kind of act that the audit trail holds, by name. Leaps from one to the next along the index
 * (council, action, seq), so that a trail of any length is read in as many steps as it has kinds.
 */
export async function listAuditActions(context: Context): Promise<string[]> {
  if (!mayReadTrail(context.actor)) return [];

  const rows = await context.read(
    (db) => db.$queryRaw<{ action: string }[]>`
      WITH RECURSIVE kinds AS (
        (SELECT action FROM audit_entries
         WHERE council_id = current_council() ORDER BY action LIMIT 1)
        UNION ALL
        SELECT (SELECT e.action FROM audit_entries e
                WHERE e.council_id = current_council() AND e.action > kinds.action
                ORDER BY e.action LIMIT 1)
        FROM kinds WHERE kinds.action IS NOT NULL
      )
      SELECT action FROM kinds WHERE action IS NOT NULL`,
  );
  return rows.map(({ action }) => action);
}
