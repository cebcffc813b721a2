import type { Context } from "#app/platform/context.ts";

/** The teams of the council that answer residents, by name in the reader's language. */
export async function listTeams(context: Context) {
  const teams = await context.read((db) =>
    db.team.findMany({ select: { id: true, slug: true, name: true, nameCy: true } }),
  );
  return teams
    .map(({ nameCy, ...team }) => ({ ...team, name: context.locale === "cy" ? nameCy : team.name }))
    .sort((a, b) => a.name.localeCompare(b.name, context.locale));
}
