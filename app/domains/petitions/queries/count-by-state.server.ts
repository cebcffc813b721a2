import { publicStates, type PublicState } from "#app/domains/petitions/rules.ts";
import type { Context } from "#app/platform/context.ts";

/** How many petitions there are in each state, held ones aside. */
export async function countByState(context: Context): Promise<Record<PublicState, number>> {
  const groups = await context.read((db) =>
    db.petition.groupBy({
      by: ["state"],
      where: { contribution: { visibility: "visible" } },
      _count: { _all: true },
    }),
  );
  const counts = new Map(groups.map((group) => [group.state, group._count._all]));
  return Object.fromEntries(publicStates.map((state) => [state, counts.get(state) ?? 0])) as Record<
    PublicState,
    number
  >;
}
