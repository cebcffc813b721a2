import { RemovalStateSchema } from "#app/domains/petitions/schema.removals.ts";
import type { RemovalState } from "#app/domains/petitions/rules.removals.ts";
import type { Db } from "#app/platform/db/db.ts";

/** A removal that nobody else changes until this transaction ends. */
export interface LockedRemoval {
  id: string;
  number: number;
  petitionId: string;
  state: RemovalState;
  note: string;
  removed: number;
  counted: number;
  restored: number;
  reached: string | null;
}

/**
 * Locks a removal, by its number on its petition's page or by its id; null where there is none. The
 * inner part of whatever changes one.
 */
export async function lockRemoval(
  db: Db,
  which: { id: string } | { petition: number; number: number },
): Promise<LockedRemoval | null> {
  const id = "id" in which ? which.id : null;
  const { petition, number } = "id" in which ? { petition: 0, number: 0 } : which;
  const [row] = await db.$queryRaw<LockedRemoval[]>`
    SELECT r.id, r.number, r.petition_id AS "petitionId", r.state, r.note, r.removed, r.counted,
      r.restored, r.reached
    FROM signature_removals r JOIN petitions p ON p.id = r.petition_id
    WHERE r.id = ${id}::uuid OR (p.number = ${petition}::int AND r.number = ${number}::int)
    FOR UPDATE OF r`;
  return row ? { ...row, state: RemovalStateSchema.parse(row.state) } : null;
}
