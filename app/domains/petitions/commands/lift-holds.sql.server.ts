import type { Db } from "#app/platform/db/db.ts";

/** A signature that a rule held until this moment. */
export interface Lifted {
  id: string;
  petitionId: string;
  rule: string;
}

/**
 * These signatures are held no more, those that were; of two who release one at once one hears of it.
 * The caller has locked the counts of their petitions. The inner part of releasing.
 */
export function liftHolds(
  db: Db,
  ids: readonly string[],
  { by, at }: { by: string | null; at: Date },
): Promise<Lifted[]> {
  return db.$queryRaw<Lifted[]>`
    WITH released AS (
      UPDATE signature_holds SET outcome = 'released', reason = '',
        reviewed_at = ${at}, reviewed_by_id = ${by}::uuid
      WHERE signature_id = ANY (${[...ids]}::uuid[]) AND outcome IS DISTINCT FROM 'released'
      RETURNING signature_id, petition_id, rule
    ), freed AS (
      UPDATE signatures SET hold_rule = NULL, confirmed_in = NULL
      FROM released WHERE signatures.id = released.signature_id AND hold_rule IS NOT NULL
    )
    SELECT signature_id AS id, petition_id AS "petitionId", rule FROM released ORDER BY 1`;
}
