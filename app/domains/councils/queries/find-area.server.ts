import type { Context } from "#app/platform/context.ts";

/** The area of a short name, in the reader's language; null where there is none. */
export async function findArea(context: Context, slug: string | undefined) {
  if (!slug) return null;
  const area = await context.read((db) =>
    db.area.findFirst({
      where: { slug },
      select: { id: true, slug: true, name: true, nameCy: true },
    }),
  );
  if (!area) return null;
  const { nameCy, ...rest } = area;
  return { ...rest, name: context.locale === "cy" ? nameCy : area.name };
}
