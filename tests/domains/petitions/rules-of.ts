import type { Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

export interface KeptRule {
  id: string;
  kind: string;
  effect: string;
  value: string;
  reason: string;
  email: string;
}

/** The rules of a council that hold now, in the order in which they were added. */
export function rulesOf(town: Town): Promise<KeptRule[]> {
  return reality<KeptRule>(
    `SELECT id, kind, effect, value, reason, email FROM signing_rules
     WHERE council_id = $1 AND ended_at IS NULL ORDER BY id`,
    [town.council.id],
  );
}
