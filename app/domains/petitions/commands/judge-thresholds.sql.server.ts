import { thresholdLost, thresholdReached } from "#app/domains/petitions/events.ts";
import type { Db } from "#app/platform/db/db.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";

/**
 * Thresholds that a petition has come up to are stamped, once; those it fell below again lose their
 * stamp, unless the council has acted on it. The inner part of whatever changes a count, under its lock.
 */
export async function judgeThresholds(db: Db, petitionId: string): Promise<void> {
  const changed = await db.$queryRaw<{ key: string; reached: boolean }[]>`
    UPDATE petition_thresholds t SET reached_at = CASE WHEN judged.reached THEN now() END
    FROM (
      SELECT k.key, k.needed <= CASE k.scope WHEN 'local' THEN p.local_count
                                             ELSE p.signature_count END AS reached
      FROM petitions p JOIN petition_thresholds k ON k.petition_id = p.id
      WHERE p.id = ${petitionId}::uuid
    ) AS judged
    WHERE t.petition_id = ${petitionId}::uuid AND t.key = judged.key AND t.acted_at IS NULL
      AND judged.reached <> (t.reached_at IS NOT NULL)
    RETURNING t.key, judged.reached`;
  for (const { key, reached } of changed) {
    await announce(db, reached ? thresholdReached : thresholdLost, { petitionId, key });
  }
}
