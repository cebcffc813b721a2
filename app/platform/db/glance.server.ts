import type { PoolClient } from "pg";
import { connections } from "#app/platform/db/client.server.ts";
import type { SqlDb } from "#app/platform/db/db.ts";
import { patience } from "#app/platform/db/patience.ts";
import { sql } from "#app/platform/db/sql.server.ts";

/**
 * Reads one council's rows by SQL alone, on a connection of the same pool: the transaction is opened
 * and fenced in one round trip, statements are prepared once a connection, and rows come as the
 * driver makes them. For the pages that are made most often.
 */
export async function glanceAt<Value>(
  councilId: string,
  work: (db: SqlDb) => Promise<Value>,
): Promise<Value> {
  if (!/^[0-9a-f-]{36}$/.test(councilId)) throw new Error("This is not the id of a council.");
  const client = await connections().connect();
  let broken: Error | undefined;
  try {
    await client.query(
      `BEGIN READ ONLY; SET LOCAL statement_timeout = ${patience.timeout}; SET LOCAL app.council_id = '${councilId}'`,
    );
    return await work({ $queryRaw: (query, ...values) => rowsOf(client, query, values) });
  } finally {
    await client.query("COMMIT").catch((error: Error) => (broken = error));
    client.release(broken);
  }
}

const names = new Map<string, string>();

async function rowsOf<Rows>(
  client: PoolClient,
  query: Parameters<SqlDb["$queryRaw"]>[0],
  values: unknown[],
): Promise<Rows> {
  const whole = "text" in query ? query : sql(query, ...values);
  const name = names.get(whole.text) ?? `glance-${names.size}`;
  names.set(whole.text, name);
  const { rows } = await client.query({ name, text: whole.text, values: whole.values });
  return rows as Rows;
}
