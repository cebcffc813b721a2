import { signaturesFitting } from "#app/domains/petitions/queries/signatures-fitting.sql.server.ts";
import type { SignatureCondition } from "#app/domains/petitions/schema.removals.ts";
import type { Db } from "#app/platform/db/db.ts";

/**
 * Writes down which signatures fit a removal's condition at this moment; the answer is how many. What
 * is signed later fits it no more, and what the petition's creator signed never. The inner part of
 * preparing a removal.
 */
export function findForRemoval(
  db: Db,
  { id, petitionId }: { id: string; petitionId: string },
  condition: SignatureCondition,
): Promise<number> {
  return db.$executeRaw`
    INSERT INTO signature_removal_items (removal_id, signature_id)
    SELECT ${id}::uuid, s.id FROM signatures s
    WHERE s.petition_id = ${petitionId}::uuid AND s.state IN ('pending', 'confirmed')
      AND s.kind <> 'creator' ${signaturesFitting(condition)}`;
}
