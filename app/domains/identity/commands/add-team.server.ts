import { assertMaySetUp } from "#app/domains/councils/policy.ts";
import { NewTeamSchema, type NewTeam } from "#app/domains/identity/schema.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

/** The council sets up a team that answers residents; one that it has already stays as it is. */
export async function addTeam(context: Context, team: NewTeam): Promise<{ id: string }> {
  assertMaySetUp(context.actor);
  const data = NewTeamSchema.parse(team);

  return context.write(async (db) => {
    const { count } = await db.team.createMany({ data: [data], skipDuplicates: true });
    const { id } = await db.team.findFirstOrThrow({
      where: { slug: data.slug },
      select: { id: true },
    });
    if (count === 1) {
      const about = { subjectKind: "team", subjectId: id };
      await record(within(context, db), { action: "identity.add-team", ...about, after: data });
    }
    return { id };
  });
}
