import type { PoolClient } from "pg";
import { connections } from "#app/platform/db/client.server.ts";
import type { SqlDb } from "#app/platform/db/db.ts";
import { patience } from "#app/platform/db/patience.ts";
import { literalOf } from "#app/platform/db/literal-of.server.ts";
import { statementOf, type Statement } from "#app/platform/db/statement-of.server.ts";

/**
 * Raises the fence around one council until the message ends, and answers nothing. Every row is found
 * by an index, however many there are: planning each group anew would cost more than it could save,
 * and a plan made before a table had its statistics must not scan it whole.
 */
const fence: Statement = {
  name: "fence",
  text: `SELECT 1 WHERE '' = concat(set_config('app.council_id', $1, true),
    set_config('statement_timeout', '${patience.timeout}', true),
    set_config('plan_cache_mode', 'force_generic_plan', true),
    set_config('enable_seqscan', 'off', true))`,
  values: [],
};

/**
 * Writes one council's rows by SQL alone: every statement is a transaction of its own, fenced, done
 * and committed in one round trip. For groups of small writes that come in masses.
 */
export function rushAt<Value>(
  councilId: string,
  work: (db: SqlDb) => Promise<Value>,
): Promise<Value> {
  return work({
    $queryRaw: (query, ...values) => commit(councilId, statementOf(query, values)),
  });
}

/**
 * What is sent in one message is one transaction in PostgreSQL: the fence holds for the statement
 * behind it and ends with it. Both are prepared once a connection.
 */
async function commit<Rows>(councilId: string, statement: Statement): Promise<Rows> {
  const message = `${executionOf({ ...fence, values: [councilId] })}; ${executionOf(statement)}`;
  const client = await connections().connect();
  let broken: Error | undefined;
  try {
    await prepare(client, fence);
    await prepare(client, statement);
    const results = await client.query(message);
    return (results as unknown as { rows: Rows }[]).at(-1)!.rows;
  } catch (error) {
    broken = error as Error;
    throw error;
  } finally {
    client.release(broken);
  }
}

function executionOf(statement: Statement): string {
  const values = statement.values.map(literalOf).join(", ");
  return `EXECUTE "${nameOf(statement)}"${values && ` (${values})`}`;
}

const prepared = new WeakMap<PoolClient, Set<string>>();

async function prepare(client: PoolClient, statement: Statement): Promise<void> {
  const name = nameOf(statement);
  const known = prepared.get(client) ?? new Set();
  if (known.has(name)) return;
  await client.query(`PREPARE "${name}" AS ${statement.text}`);
  prepared.set(client, known.add(name));
}

/** Another one than a glance prepares the same statement under. */
function nameOf({ name }: Statement): string {
  return `rush-${name}`;
}
