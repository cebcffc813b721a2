import { RateLimiterPostgres } from "rate-limiter-flexible";
import { connections } from "#app/platform/db/client.server.ts";
import type { Db } from "#app/platform/db/db.ts";

interface Statement {
  name?: string;
  text: string;
  values: unknown[];
}

interface Counted {
  points: number;
  expire: string | number | null;
}

/** Something that runs the limiter's one statement. */
interface Store {
  query(statement: Statement): Promise<{ rows: Counted[] }>;
}

/**
 * Counts tries in PostgreSQL, for all processes together, on connections of its own: what was tried
 * is counted even when the transaction it was tried in comes to nothing. Never within a transaction,
 * or one request would need two connections.
 */
export const ownConnection: Store = {
  query: (statement) => connections().query<Counted>(statement),
};

/** Counts within a transaction: what comes to nothing is not counted. */
export function inTransaction(db: Db): Store {
  return {
    async query({ text, values }) {
      const rows = await db.$queryRawUnsafe<{ points: number; expire: bigint | null }[]>(
        text,
        ...values,
      );
      return {
        rows: rows.map((row) => ({
          ...row,
          expire: row.expire === null ? null : Number(row.expire),
        })),
      };
    },
  };
}

/** A limit of so many tries in so many seconds, kept in the table `rate_limits`. */
export function limiter(
  store: Store,
  { times, within }: { times: number; within: number },
): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: store,
    storeType: "client",
    tableName: "rate_limits",
    tableCreated: true,
    clearExpiredByTimeout: false, // a nightly job does that
    keyPrefix: "",
    points: times,
    duration: within,
  });
}
