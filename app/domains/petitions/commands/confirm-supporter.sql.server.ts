import type { Db } from "#app/platform/db/db.ts";

/**
 * The signature of an organiser or a sponsor is confirmed; it joins the count once the petition is
 * open, or once it is released where a rule holds it. The inner part of confirming either. Answers whether it was not confirmed before.
 */
export async function confirmSupporter(
  db: Db,
  which: { petitionId: string; kind: "creator" } | { id: string },
): Promise<boolean> {
  const changed =
    "id" in which
      ? await db.$executeRaw`
          UPDATE signatures SET state = 'confirmed', confirmed_at = now(),
            confirmed_in = CASE WHEN hold_rule IS NULL
              THEN pg_current_xact_id()::text::bigint END
          WHERE id = ${which.id}::uuid AND kind = 'sponsor' AND state = 'pending'`
      : await db.$executeRaw`
          UPDATE signatures SET state = 'confirmed', confirmed_at = now(),
            confirmed_in = pg_current_xact_id()::text::bigint
          WHERE petition_id = ${which.petitionId}::uuid AND kind = 'creator' AND state = 'pending'`;
  return changed > 0;
}
