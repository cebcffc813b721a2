import type { Context } from "#app/platform/context.ts";

const lately = 7 * 24 * 3_600_000;

/** Of how many petitions the count had to be put right within a week; a number, for who keeps the service running. */
export function countRepaired(context: Context): Promise<number> {
  const since = new Date(context.now.getTime() - lately);
  return context.read((db) => db.petition.count({ where: { recountedAt: { gte: since } } }));
}
