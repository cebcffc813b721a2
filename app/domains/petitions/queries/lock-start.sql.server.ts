import type { Db } from "#app/platform/db/db.ts";

/** A petition before its publication, with what decides whether moderators are to look at it. */
export interface LockedStart {
  id: string;
  number: number;
  state: string;
  contributionId: string;
  heldBecause: string | null;
  resubmitBy: Date | null;
  /** Whether its organiser has confirmed. */
  isConfirmed: boolean;
  /** How many sponsors have, the organiser not among them. */
  sponsors: number;
}

/** One petition, which nobody else changes until this transaction is over. */
export async function lockStart(db: Db, petitionId: string): Promise<LockedStart | null> {
  await db.$queryRaw`SELECT 1 FROM petitions WHERE id = ${petitionId}::uuid FOR UPDATE`;
  const [row] = await db.$queryRaw<LockedStart[]>`
    SELECT p.id, p.number, p.state, p.contribution_id AS "contributionId",
      p.held_because AS "heldBecause", p.resubmit_by AS "resubmitBy",
      c.confirmed_at IS NOT NULL AS "isConfirmed",
      (SELECT count(*)::int FROM signatures s
       WHERE s.petition_id = p.id AND s.kind = 'sponsor' AND s.state = 'confirmed') AS sponsors
    FROM petitions p LEFT JOIN petition_creators c ON c.petition_id = p.id
    WHERE p.id = ${petitionId}::uuid`;
  return row ?? null;
}
