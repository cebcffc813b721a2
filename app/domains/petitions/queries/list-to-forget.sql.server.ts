import { namesDue, tracesDue } from "#app/domains/petitions/queries/retention-of.sql.server.ts";
import type { Forgetting } from "#app/domains/petitions/rules.retention.ts";
import type { Context } from "#app/platform/context.ts";

/** A petition of whose signers something is to be forgotten by now. */
export interface ToForget {
  petitionId: string;
  what: Forgetting;
}

/**
 * What the database's clock says is to be forgotten, of every petition or of one; those whose names are
 * kept for a reason are passed over, each by itself.
 */
export async function listToForget(context: Context, petitionId?: string): Promise<ToForget[]> {
  const only = petitionId ?? null;
  return context.read(
    (db) => db.$queryRaw<ToForget[]>`
      SELECT p.id AS "petitionId", due.what
      FROM petitions p CROSS JOIN LATERAL (VALUES
        ('traces', ${tracesDue}, p.traces_erased_at), ('names', ${namesDue}, p.anonymised_at)
      ) AS due (what, moment, done)
      WHERE p.kept_because IS NULL AND due.done IS NULL AND due.moment <= now()
        AND (${only}::uuid IS NULL OR p.id = ${only}::uuid)
      ORDER BY p.id, due.what DESC`,
  );
}
