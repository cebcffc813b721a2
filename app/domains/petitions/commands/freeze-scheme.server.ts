import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { neededFor } from "#app/domains/petitions/rules.scheme.ts";
import type { Scheme } from "#app/domains/petitions/schema.scheme.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

/**
 * A petition, or several, get the scheme that holds today, and keep it whatever the council decides
 * later. The inner part of publishing and of importing, each of which says who may.
 */
export async function freezeScheme(context: Context, ...petitionIds: string[]): Promise<Scheme> {
  return context.write(async (db) => {
    const scheme = await showScheme(within(context, db));
    const { _sum: people } = await db.area.aggregate({ _sum: { population: true } });
    const rows = scheme.thresholds.flatMap((threshold) => {
      const { key, name, nameCy, scope, consequence } = threshold;
      const needed = neededFor(threshold, people.population);
      if (needed === null) return [];
      return petitionIds.map((petitionId) => {
        return { petitionId, key, name, nameCy, needed, scope, consequence };
      });
    });
    await db.petitionThreshold.createMany({ data: rows, skipDuplicates: true });
    await db.petition.updateMany({ where: { id: { in: petitionIds } }, data: { scheme } });
    return scheme;
  });
}
