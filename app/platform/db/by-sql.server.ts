import type { PoolClient } from "pg";
import { connections } from "#app/platform/db/client.server.ts";
import type { SqlDb } from "#app/platform/db/db.ts";
import { patience } from "#app/platform/db/patience.ts";
import { sql } from "#app/platform/db/sql.server.ts";

/**
 * Works on one council's rows by SQL alone, on a connection of the common pool: the transaction is
 * opened (`begin`) and fenced in one round trip, statements are prepared once a connection, and rows
 * come as the driver makes them. What fails is rolled back.
 */
export async function bySql<Value>(
  begin: string,
  councilId: string,
  work: (db: SqlDb) => Promise<Value>,
): Promise<Value> {
  if (!/^[0-9a-f-]{36}$/.test(councilId)) throw new Error("This is not the id of a council.");
  const client = await connections().connect();
  let broken: Error | undefined;
  try {
    await client.query(
      `${begin}; SET LOCAL statement_timeout = ${patience.timeout}; SET LOCAL app.council_id = '${councilId}'`,
    );
    const value = await work({ $queryRaw: (query, ...values) => rowsOf(client, query, values) });
    const { command } = await client.query("COMMIT");
    // PostgreSQL answers so, without an error, where a statement before failed.
    if (command !== "COMMIT") throw new Error("What was done here was not committed.");
    return value;
  } catch (error) {
    await client.query("ROLLBACK").catch((lost: Error) => (broken = lost));
    throw error;
  } finally {
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
  const name = names.get(whole.text) ?? `by-sql-${names.size}`;
  names.set(whole.text, name);
  const { rows } = await client.query({ name, text: whole.text, values: whole.values });
  return rows as Rows;
}
