import { assertMaySetUp } from "#app/domains/councils/policy.ts";
import { NewTeamSchema, type NewTeam } from "#app/domains/identity/schema.ts";
import type { Context } from "#app/platform/context.ts";

/** The council sets up a team that answers residents; one that it has already stays as it is. */
export async function addTeam(context: Context, team: NewTeam): Promise<{ id: string }> {
  assertMaySetUp(context.actor);
  const data = NewTeamSchema.parse(team);

  return context.write(async (db) => {
    await db.team.createMany({ data: [data], skipDuplicates: true });
    return db.team.findFirstOrThrow({ where: { slug: data.slug }, select: { id: true } });
  });
}
