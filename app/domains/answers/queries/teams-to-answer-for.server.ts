import { speaksForAll } from "#app/domains/answers/policy.ts";
import { listTeams } from "#app/domains/identity/queries/list-teams.server.ts";
import { teamsOf } from "#app/domains/identity/queries/teams-of.server.ts";
import type { Context } from "#app/platform/context.ts";

/** In the name of which teams somebody may answer, in their language. */
export async function teamsToAnswerFor(context: Context): Promise<{ id: string; name: string }[]> {
  const { actor, locale } = context;
  if (!("personId" in actor)) return [];

  const teams = await listTeams(context);
  const own = new Set((await teamsOf(context, actor.personId)).map(({ id }) => id));
  return teams
    .filter(({ id }) => speaksForAll(actor) || own.has(id))
    .map(({ id, name }) => ({ id, name }))
    .sort(
      (one, other) =>
        Number(own.has(other.id)) - Number(own.has(one.id)) ||
        one.name.localeCompare(other.name, locale),
    );
}
