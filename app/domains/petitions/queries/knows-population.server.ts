import type { Context } from "#app/platform/context.ts";

/** Whether the council knows how many people live in each of its areas, and has any. */
export async function knowsPopulation(context: Context): Promise<boolean> {
  return context.read(async (db) => {
    const areas = await db.area.count();
    const unknown = await db.area.count({ where: { population: null } });
    return areas > 0 && unknown === 0;
  });
}
