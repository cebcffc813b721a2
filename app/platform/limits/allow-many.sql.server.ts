import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { bucketsOf, type Bucket } from "#app/platform/limits/buckets.ts";
import { limits, type AddressLimit, type LimitName } from "#app/platform/limits/limits.ts";
import { seal } from "#app/platform/seal.server.ts";

type AccountLimit = {
  [Name in LimitName]: (typeof limits)[Name]["by"] extends "account" ? Name : never;
}[LimitName];

type Place = Pick<Context, "council">;

/**
 * Counts a try for each of many accounts at once, as part of a transaction, and says in their order
 * which of them are allowed; beside `allowWithin`, with which it shares its counters.
 */
export function allowMany(
  db: Db,
  context: Place,
  name: AccountLimit,
  accounts: readonly string[],
): Promise<boolean[]> {
  const tries = accounts.map((account) => [{ limit: name, bucket: { name: account, share: 1 } }]);
  return countMany(db, context, tries);
}

/** The same for many addresses, each of which has to be within several limits; no address is within all. */
export function allowManyFrom(
  db: Db,
  context: Place,
  names: readonly AddressLimit[],
  addresses: readonly (string | null)[],
): Promise<boolean[]> {
  const tries = addresses.map((address) =>
    address === null
      ? []
      : names.flatMap((limit) => bucketsOf(address).map((bucket) => ({ limit, bucket }))),
  );
  return countMany(db, context, tries);
}

/** In one round trip; a try is allowed where all of its buckets allow it. */
async function countMany(
  db: Db,
  { council }: Place,
  tries: readonly { limit: LimitName; bucket: Bucket }[][],
): Promise<boolean[]> {
  const keyed = tries.map((buckets) =>
    buckets.map(({ limit, bucket: { name, share } }) => {
      const { times, within } = limits[limit];
      const key = seal(`limit ${limit}`, `${council.id} ${name}`);
      return { key, times: times * share, within };
    }),
  );
  const all = keyed.flat();
  if (all.length === 0) return keyed.map(() => true);
  const now = Date.now();
  const counted = await db.$queryRaw<{ key: string; points: number }[]>`
    INSERT INTO rate_limits AS kept (key, points, expire)
    SELECT key, count(*), ${now}::bigint + min(within) * 1000
    FROM unnest(${all.map(({ key }) => key)}::text[], ${all.map(({ within }) => within)}::bigint[])
      AS asked (key, within)
    GROUP BY key ORDER BY key
    ON CONFLICT (key) DO UPDATE SET
      points = excluded.points + CASE WHEN kept.expire <= ${now}::bigint THEN 0 ELSE kept.points END,
      expire = CASE WHEN kept.expire <= ${now}::bigint THEN excluded.expire ELSE kept.expire END
    RETURNING key, points`;

  // What each key had counted before these tries, and then with each of them in their order.
  const reached = new Map(counted.map(({ key, points }) => [key, points]));
  for (const { key } of all) reached.set(key, reached.get(key)! - 1);
  return keyed.map((buckets) => {
    const within = buckets.map(({ key, times }) => {
      const points = reached.get(key)! + 1;
      reached.set(key, points);
      return points <= times;
    });
    return !within.includes(false);
  });
}
