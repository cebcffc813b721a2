import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { isWrappedAnew, unwrap, wrap } from "#app/platform/vault/wrap.server.ts";

/**
 * Wraps those keys of a council anew, with the service's secret of today, that are wrapped with the
 * one before; the answer is how many that were. What is sealed with them stays as it is.
 */
export async function rewrapKeys(context: Context): Promise<number> {
  return context.write(async (db) => {
    const keys = await db.$queryRaw<{ version: number; sealing: string; finding: string }[]>`
      SELECT version, sealing, finding FROM council_keys
      WHERE retired_at IS NULL ORDER BY version FOR UPDATE`;
    const old = keys.filter((key) => !isWrappedAnew(key.sealing) || !isWrappedAnew(key.finding));
    for (const { version, sealing, finding } of old) {
      await db.councilKey.updateMany({
        where: { version },
        data: { sealing: wrap(unwrap(sealing)), finding: wrap(unwrap(finding)) },
      });
    }
    if (old.length > 0) {
      await record(within(context, db), {
        action: "keys.rewrap",
        subjectKind: "council",
        subjectId: context.council.id,
        after: { keys: old.map(({ version }) => version) },
      });
    }
    return old.length;
  });
}
