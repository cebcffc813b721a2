import type { Context } from "#app/platform/context.ts";

/** The council's areas by name, in the reader's language. */
export async function listAreas(context: Context) {
  const areas = await context.read((db) =>
    db.area.findMany({
      select: { id: true, slug: true, name: true, nameCy: true, population: true },
    }),
  );
  return areas
    .map(({ nameCy, ...area }) => ({ ...area, name: context.locale === "cy" ? nameCy : area.name }))
    .sort((a, b) => a.name.localeCompare(b.name, context.locale));
}
