import type { Context } from "#app/platform/context.ts";

/** The teams for which a member of staff may speak. */
export async function teamsOf(context: Context, personId: string) {
  return context.read((db) =>
    db.team.findMany({
      where: { members: { some: { personId } } },
      select: { id: true, slug: true, name: true, nameCy: true },
      orderBy: { name: "asc" },
    }),
  );
}
