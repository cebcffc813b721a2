import {
  standingColumns,
  type Standing,
} from "#app/domains/petitions/queries/standing.sql.server.ts";
import type { Context } from "#app/platform/context.ts";

/** How a petition stands: its number, from where, which thresholds, day by day. For who may read it. */
export async function showStanding(context: Context, petitionId: string): Promise<Standing> {
  const [standing] = await context.glance(
    (db) => db.$queryRaw<Standing[]>`
      SELECT ${standingColumns} FROM petitions p WHERE p.id = ${petitionId}::uuid`,
  );
  if (!standing) throw new Error("There is no such petition.");
  return standing;
}
