import { renewRulebook } from "#app/domains/petitions/commands/renew-rulebook.sql.server.ts";
import { mayKeepSigningRules } from "#app/domains/petitions/policy.integrity.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/**
 * An entry of a council's lists holds no more; signatures that it held back stay so until somebody
 * has looked at each.
 */
export async function endSigningRule(
  context: Context,
  { id, reason }: { id: string; reason: string },
): Promise<Outcome<null, "not-rule-keeper" | "rule-over">> {
  if (!mayKeepSigningRules(context.actor)) return refused("not-rule-keeper");

  return context.write(async (db) => {
    await renewRulebook(db);
    const where = { id, endedAt: null };
    const before = await db.signingRule.findFirst({
      where,
      select: { kind: true, effect: true, value: true },
    });
    const { count } = await db.signingRule.updateMany({ where, data: { endedAt: context.now } });
    if (!before || count === 0) return refused("rule-over");
    await record(within(context, db), {
      action: "petitions.end-signing-rule",
      subjectKind: "signing-rule",
      subjectId: id,
      why: reason,
      before,
    });
    return done(null);
  });
}
