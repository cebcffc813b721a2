import { RateLimiterRes } from "rate-limiter-flexible";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { inTransaction, limiter, ownConnection } from "#app/platform/db/limiter.server.ts";
import { orAway } from "#app/platform/http/web-doors.server.ts";
import { bucketsOf, type Bucket } from "#app/platform/limits/buckets.ts";
import { limits, type Limit, type LimitName } from "#app/platform/limits/limits.ts";
import { seal } from "#app/platform/seal.server.ts";

/** Whether a try is one of those allowed; if not, after how many seconds the next one is. */
export type Allowed = { ok: true } | { ok: false; seconds: number };

/** Who tries: whose account is meant, by whatever it is known, and from where. */
export interface Trier {
  account?: string;
  address?: string;
}

type Place = Pick<Context, "council">;

/**
 * Counts a try and says whether it is allowed, on a connection of its own: call it outside any
 * transaction. While PostgreSQL is away it throws the answer 503, as the doors of a request do.
 */
export function allow(context: Place, name: LimitName, who: Trier): Promise<Allowed> {
  return orAway(count(ownConnection, context, name, who));
}

/** The same as part of a transaction: if that comes to nothing the try is not counted. */
export function allowWithin(db: Db, context: Place, name: LimitName, who: Trier): Promise<Allowed> {
  return count(inTransaction(db), context, name, who);
}

async function count(
  store: typeof ownConnection,
  { council }: Place,
  name: LimitName,
  who: Trier,
): Promise<Allowed> {
  const { times, within } = limits[name];
  for (const bucket of bucketsFor(limits[name], who)) {
    const counter = limiter(store, { times: times * bucket.share, within });
    // Nobody can read an address out of a keyed hash.
    const tried = await counter
      .consume(seal(`limit ${name}`, `${council.id} ${bucket.name}`))
      .then((): Allowed => ({ ok: true }), refusalOf);
    if (!tried.ok) return tried;
  }
  return { ok: true };
}

function bucketsFor({ by }: Limit, { account, address }: Trier): Bucket[] {
  if (by !== "address" && !account) throw new Error("This limit is for an account.");
  if (by !== "account" && address === undefined) throw new Error("This limit is for an address.");
  if (by === "account") return [{ name: account!, share: 1 }];
  const places = bucketsOf(address!);
  if (by === "address") return places;
  return places.map(({ name, share }) => ({ name: `${name} ${account}`, share }));
}

// The library throws what it counted where that is too much, and errors where it could not count.
function refusalOf(thrown: unknown): Allowed {
  if (!(thrown instanceof RateLimiterRes)) throw thrown;
  return { ok: false, seconds: Math.max(1, Math.ceil(thrown.msBeforeNext / 1_000)) };
}
