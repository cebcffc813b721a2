import { z } from "zod";
import { assertMaySetUp } from "#app/domains/councils/policy.ts";
import { NewAreaSchema, type NewArea } from "#app/domains/councils/schema.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

/** The council names its wards; one that it has already keeps its id. */
export async function addAreas(context: Context, areas: readonly NewArea[]) {
  assertMaySetUp(context.actor);
  const data = z.array(NewAreaSchema).parse(areas);

  return context.write(async (db) => {
    const { count } = await db.area.createMany({ data, skipDuplicates: true });
    if (count > 0) {
      const about = { subjectKind: "council", subjectId: context.council.id };
      const after = { areas: data.map(({ slug }) => slug), added: count };
      await record(within(context, db), { action: "councils.add-areas", ...about, after });
    }
    const slugs = data.map((area) => area.slug);
    const known = await db.area.findMany({
      where: { slug: { in: slugs } },
      select: { id: true, slug: true, name: true },
    });
    return known.sort((a, b) => slugs.indexOf(a.slug) - slugs.indexOf(b.slug));
  });
}
