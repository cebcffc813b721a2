import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import { publicStates, type PublicState } from "#app/domains/petitions/rules.ts";
import type { Context } from "#app/platform/context.ts";

/** How many petitions there are in each state, of those that the reader may read. */
export async function countByState(context: Context): Promise<Record<PublicState, number>> {
  const groups = await context.read(
    (db) => db.$queryRaw<{ state: PublicState; count: number }[]>`
      SELECT p.state, count(*)::int AS count
      FROM petitions p JOIN contributions c ON c.id = p.contribution_id
      WHERE ${visibleTo(context.actor)} GROUP BY p.state`,
  );
  const counts = new Map(groups.map(({ state, count }) => [state, count]));
  return Object.fromEntries(publicStates.map((state) => [state, counts.get(state) ?? 0])) as Record<
    PublicState,
    number
  >;
}
