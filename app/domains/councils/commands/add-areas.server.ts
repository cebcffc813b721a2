import { z } from "zod";
import { assertMaySetUp } from "#app/domains/councils/policy.ts";
import { NewAreaSchema, type NewArea } from "#app/domains/councils/schema.ts";
import type { Context } from "#app/platform/context.ts";

/** The council names its wards; one that it has already keeps its id. */
export async function addAreas(context: Context, areas: readonly NewArea[]) {
  assertMaySetUp(context.actor);
  const data = z.array(NewAreaSchema).parse(areas);

  return context.write(async (db) => {
    await db.area.createMany({ data, skipDuplicates: true });
    const slugs = data.map((area) => area.slug);
    const known = await db.area.findMany({
      where: { slug: { in: slugs } },
      select: { id: true, slug: true, name: true },
    });
    return known.sort((a, b) => slugs.indexOf(a.slug) - slugs.indexOf(b.slug));
  });
}
