import { escapeLiteral } from "pg";
import { connections } from "#app/platform/db/client.server.ts";
import type { SqlDb } from "#app/platform/db/db.ts";
import { patience } from "#app/platform/db/patience.ts";
import { statementOf } from "#app/platform/db/statement-of.server.ts";

/**
 * Reads one council's rows by SQL alone, on a connection of the common pool: the transaction is opened
 * and fenced in one round trip, statements are prepared once a connection, and rows come as the driver
 * makes them. For the pages that are made most often.
 */
export async function glanceAt<Value>(
  councilId: string,
  work: (db: SqlDb) => Promise<Value>,
): Promise<Value> {
  const client = await connections().connect();
  let broken: Error | undefined;
  try {
    await client.query(
      `BEGIN READ ONLY; SET LOCAL statement_timeout = ${patience.timeout};
       SET LOCAL app.council_id = ${escapeLiteral(councilId)}`,
    );
    const value = await work({
      async $queryRaw<Rows>(query: Parameters<SqlDb["$queryRaw"]>[0], ...values: unknown[]) {
        return (await client.query(statementOf(query, values))).rows as Rows;
      },
    });
    await client.query("COMMIT");
    return value;
  } catch (error) {
    await client.query("ROLLBACK").catch((lost: Error) => (broken = lost));
    throw error;
  } finally {
    client.release(broken);
  }
}
