import type { SqlDb } from "#app/platform/db/db.ts";
import { sql } from "#app/platform/db/sql.server.ts";

/** A text of SQL under the name by which connections remember it, and its values. */
export interface Statement {
  name: string;
  text: string;
  values: unknown[];
}

const names = new Map<string, string>();

/** The statement of a query: the same text has the same name, whatever the values. */
export function statementOf(
  query: Parameters<SqlDb["$queryRaw"]>[0],
  values: unknown[],
): Statement {
  const whole = "text" in query ? query : sql(query, ...values);
  const name = names.get(whole.text) ?? `by-sql-${names.size}`;
  names.set(whole.text, name);
  return { name, text: whole.text, values: whole.values };
}
