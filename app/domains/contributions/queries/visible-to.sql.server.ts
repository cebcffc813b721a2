import { personOf, readsEverything } from "#app/domains/contributions/policy.ts";
import type { Actor } from "#app/platform/context.ts";
import { sql, type Sql } from "#app/platform/db/sql.server.ts";

/** Which contributions (table alias `c`) an actor may read: `mayRead` of the policy, said in SQL. */
export function visibleTo(actor: Actor): Sql {
  if (readsEverything(actor)) return sql`true`;

  const person = personOf(actor);
  if (!person) return sql`c.visibility = 'visible'`;
  return sql`(c.visibility = 'visible' OR c.author_id = ${person}::uuid)`;
}
