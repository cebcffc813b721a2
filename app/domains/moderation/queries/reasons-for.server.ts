import { isHouseRule, type HouseRule } from "#app/domains/moderation/rules.ts";
import type { Context } from "#app/platform/context.ts";

/** Under which house rule each of these contributions was hidden, by contribution id; for placeholders. */
export async function reasonsFor(
  context: Context,
  contributionIds: readonly string[],
): Promise<Map<string, HouseRule>> {
  if (contributionIds.length === 0) return new Map();
  const cases = await context.read((db) =>
    db.moderationCase.findMany({
      where: {
        contributionId: { in: [...contributionIds] },
        decision: { outcome: "hide" },
        contribution: { visibility: "hidden" },
      },
      orderBy: { number: "asc" },
      select: { contributionId: true, decision: { select: { rule: true } } },
    }),
  );
  return new Map(
    cases.flatMap(({ contributionId, decision }) =>
      isHouseRule(decision?.rule) ? [[contributionId, decision.rule] as const] : [],
    ),
  );
}
