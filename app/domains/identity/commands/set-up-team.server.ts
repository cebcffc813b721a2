import { addTeam } from "#app/domains/identity/commands/add-team.server.ts";
import { mayKeepPeople } from "#app/domains/identity/policy.people.ts";
import type { TeamForm } from "#app/domains/identity/schema.people.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/** An administrator sets up a team under a short name that no other team has. */
export async function setUpTeam(
  context: Context,
  team: TeamForm,
): Promise<Outcome<{ slug: string }, "not-administrator" | "team-exists">> {
  if (!mayKeepPeople(context.actor)) return refused("not-administrator");

  return context.write(async (db) => {
    const { slug } = team;
    const taken = await db.team.findFirst({ where: { slug }, select: { id: true } });
    if (taken) return refused("team-exists");
    await addTeam(within(context, db), team);
    return done({ slug });
  });
}
