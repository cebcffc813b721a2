import { freezeScheme } from "#app/domains/petitions/commands/freeze-scheme.server.ts";
import { keepResponseClock } from "#app/domains/petitions/commands/keep-response-clock.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

/**
 * Imported petitions that take signatures here keep the scheme that holds today, like those that are
 * published. Thresholds that they come with are stamped as the earlier site did, or with the moment of
 * its count, and nobody is told: nothing happened here. What they promise that was not answered there is
 * owed here. The inner part of storing petitions.
 */
export async function freezeImported(
  context: Context,
  petitions: readonly { id: string }[],
): Promise<void> {
  const given = petitions.map(({ id }) => id);
  await context.write(async (db) => {
    const open = await db.petition.findMany({
      where: { id: { in: given }, state: "open", sourceId: { not: null } },
      select: { id: true, scheme: true },
    });
    const ids = open.flatMap(({ id, scheme }) => (scheme === null ? [id] : []));
    if (ids.length === 0) return;
    await freezeScheme(context, ...ids);
    await db.$executeRaw`
      UPDATE petition_thresholds t SET
        reached_at = coalesce((p.source_document->'attributes'
          ->>(t.consequence || '_threshold_reached_at'))::timestamptz, p.counted_at),
        acted_at = CASE t.consequence WHEN 'response' THEN p.responded_at
          WHEN 'debate' THEN (p.source_document->'attributes'->>'debate_outcome_at')::timestamptz END
      FROM petitions p
      WHERE p.id = t.petition_id AND p.id = ANY (${ids}::uuid[]) AND t.reached_at IS NULL
        AND t.needed <= CASE t.scope WHEN 'local' THEN p.local_count ELSE p.signature_count END`;
    const owed = await db.petition.findMany({
      where: {
        id: { in: ids },
        respondedAt: null,
        thresholds: { some: { consequence: "response", reachedAt: { not: null } } },
      },
      select: { id: true },
    });
    for (const { id } of owed) await keepResponseClock(within(context, db), id);
  });
}
