import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { neededFor } from "#app/domains/petitions/rules.scheme.ts";
import type { Scheme } from "#app/domains/petitions/schema.scheme.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

/**
 * A petition gets the scheme that holds today, and keeps it whatever the council decides later. The
 * inner part of publishing, which says who may.
 */
export async function freezeScheme(context: Context, petitionId: string): Promise<Scheme> {
  return context.write(async (db) => {
    const scheme = await showScheme(within(context, db));
    const { _sum: people } = await db.area.aggregate({ _sum: { population: true } });
    const rows = scheme.thresholds.flatMap((threshold) => {
      const { key, name, nameCy, scope, consequence } = threshold;
      const needed = neededFor(threshold, people.population);
      return needed === null ? [] : [{ petitionId, key, name, nameCy, needed, scope, consequence }];
    });
    await db.petitionThreshold.createMany({ data: rows, skipDuplicates: true });
    await db.petition.updateMany({ where: { id: petitionId }, data: { scheme } });
    return scheme;
  });
}
