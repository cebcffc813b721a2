import { countSignatures } from "#app/domains/petitions/commands/count-signatures.sql.server.ts";
import type { Town } from "#tests/support/council.ts";
import { eventually } from "#tests/support/eventually.ts";
import { reality } from "#tests/support/database.ts";

/** What was decided about a council's held signatures, in the order in which they were asked for. */
export function holdsOf(town: Town) {
  return reality<{ outcome: string | null; reason: string; hold_rule: string | null }>(
    `SELECT h.outcome, h.reason, h.reviewed_by_id, s.hold_rule, s.state
     FROM signature_holds h JOIN signatures s ON s.council_id = h.council_id AND s.id = h.signature_id
     WHERE h.council_id = $1 ORDER BY s.id`,
    [town.council.id],
  );
}

/**
 * After all is counted: a petition's total, the sum over its places, and how many signatures there are
 * that count. They are equal always.
 */
export async function totalsOf(town: Town, petitionId: string) {
  const count = () => countSignatures(town.anyone, petitionId).then(() => uncounted(petitionId));
  await eventually(count, (left) => left === 0);
  const [totals] = await reality<{ total: number; places: number; standing: number }>(
    `SELECT p.signature_count AS total,
       (SELECT coalesce(sum(count), 0)::int FROM petition_counts n
        WHERE n.council_id = p.council_id AND n.petition_id = p.id) AS places,
       (SELECT count(*)::int FROM signatures s
        WHERE s.council_id = p.council_id AND s.petition_id = p.id AND s.state = 'confirmed'
          AND s.hold_rule IS NULL
          AND is_counted(s.confirmed_in, p.counted_up_to, p.counted_snapshot)) AS standing
     FROM petitions p WHERE p.council_id = $1 AND p.id = $2`,
    [town.council.id, petitionId],
  );
  return totals;
}

/** Those that are confirmed and that no count has seen yet. */
async function uncounted(petitionId: string): Promise<number> {
  const [row] = await reality<{ count: number }>(
    `SELECT count(*)::int FROM signatures s
     JOIN petitions p ON p.council_id = s.council_id AND p.id = s.petition_id
     WHERE p.id = $1 AND s.state = 'confirmed' AND s.hold_rule IS NULL
       AND NOT is_counted(s.confirmed_in, p.counted_up_to, p.counted_snapshot)`,
    [petitionId],
  );
  return row!.count;
}
