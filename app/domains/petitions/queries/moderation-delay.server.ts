import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import type { Context } from "#app/platform/context.ts";

/** How many petitions wait to be checked, and whether that is so many that checking takes longer than usual. */
export async function moderationDelay(
  context: Context,
): Promise<{ waiting: number; isDelayed: boolean }> {
  const { backlogOf } = await showScheme(context);
  const waiting = await context.read((db) => db.petition.count({ where: { state: "waiting" } }));
  return { waiting, isDelayed: waiting >= backlogOf };
}
