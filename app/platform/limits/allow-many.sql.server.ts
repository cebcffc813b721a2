import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { limits, type LimitName } from "#app/platform/limits/limits.ts";
import { seal } from "#app/platform/seal.server.ts";

type AccountLimit = {
  [Name in LimitName]: (typeof limits)[Name]["by"] extends "account" ? Name : never;
}[LimitName];

/**
 * Counts a try for each of many accounts at once, as part of a transaction, and says in their order
 * which of them are allowed; beside `allowWithin`, with which it shares its counters.
 */
export async function allowMany(
  db: Db,
  { council }: Pick<Context, "council">,
  name: AccountLimit,
  accounts: readonly string[],
): Promise<boolean[]> {
  const { times, within } = limits[name];
  const keys = accounts.map((account) => seal(`limit ${name}`, `${council.id} ${account}`));
  const now = Date.now();
  const counted = await db.$queryRaw<{ key: string; points: number }[]>`
    INSERT INTO rate_limits AS kept (key, points, expire)
    SELECT key, count(*), ${now + within * 1_000}::bigint
    FROM unnest(${keys}::text[]) AS asked (key) GROUP BY key ORDER BY key
    ON CONFLICT (key) DO UPDATE SET
      points = excluded.points + CASE WHEN kept.expire <= ${now}::bigint THEN 0 ELSE kept.points END,
      expire = CASE WHEN kept.expire <= ${now}::bigint THEN excluded.expire ELSE kept.expire END
    RETURNING key, points`;

  const after = new Map(counted.map(({ key, points }) => [key, points]));
  const left = new Map<string, number>();
  for (const key of keys) left.set(key, (left.get(key) ?? 0) + 1);
  return keys.map((key) => {
    const others = left.get(key)! - 1; // of the same account, that come after this one
    left.set(key, others);
    return after.get(key)! - others <= times;
  });
}
