import { showTeam, type ShownTeam } from "#app/domains/identity/queries/show-team.server.ts";
import type { Context } from "#app/platform/context.ts";

/** The team whose short name stands in the address of a page; where there is none there is no page. */
export async function teamOrNotFound(
  context: Context,
  slug: string | undefined,
): Promise<ShownTeam> {
  const team = slug ? await showTeam(context, slug) : null;
  if (!team) throw new Response(null, { status: 404 });
  return team;
}
