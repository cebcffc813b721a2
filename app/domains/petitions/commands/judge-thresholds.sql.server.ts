import { keepResponseClock } from "#app/domains/petitions/commands/keep-response-clock.server.ts";
import { thresholdLost, thresholdReached } from "#app/domains/petitions/events.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";

/**
 * Thresholds that a petition has come up to are stamped, once, whatever the council did before; those
 * it fell below again lose their stamp, unless the council has acted on it. With them begins or ends the
 * time for a response. The inner part of whatever changes a count, under its lock, and of deleting what
 * the council had done.
 */
export async function judgeThresholds(inside: Context, petitionId: string): Promise<void> {
  await inside.write(async (db) => {
    const changed = await db.$queryRaw<{ key: string; reached: boolean }[]>`
      UPDATE petition_thresholds t
      SET reached_at = CASE WHEN judged.reached THEN ${inside.now}::timestamptz END
      FROM (
        SELECT k.key, k.needed <= CASE k.scope WHEN 'local' THEN p.local_count
                                               ELSE p.signature_count END AS reached
        FROM petitions p JOIN petition_thresholds k ON k.petition_id = p.id
        WHERE p.id = ${petitionId}::uuid
      ) AS judged
      WHERE t.petition_id = ${petitionId}::uuid AND t.key = judged.key
        AND CASE WHEN judged.reached THEN t.reached_at IS NULL
                 ELSE t.reached_at IS NOT NULL AND t.acted_at IS NULL END
      RETURNING t.key, judged.reached`;
    if (changed.length === 0) return;
    for (const { key, reached } of changed) {
      await announce(db, reached ? thresholdReached : thresholdLost, { petitionId, key });
    }
    await keepResponseClock(within(inside, db), petitionId);
  });
}
