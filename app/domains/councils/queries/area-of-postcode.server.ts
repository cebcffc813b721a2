import { tidyPostcode } from "#app/domains/councils/rules.ts";
import type { Context } from "#app/platform/context.ts";

/** The areas in which a postcode lies: usually one, none when it lies outside the council. */
export async function areasOfPostcode(
  context: Context,
  typed: string,
): Promise<{ id: string; name: string }[]> {
  const postcode = tidyPostcode(typed);
  if (!postcode) return [];

  const found = await context.read((db) =>
    db.postcode.findMany({
      where: { postcode },
      select: { area: { select: { id: true, name: true, nameCy: true } } },
      orderBy: { area: { name: "asc" } },
    }),
  );
  return found.map(({ area }) => ({
    id: area.id,
    name: context.locale === "cy" ? area.nameCy : area.name,
  }));
}
