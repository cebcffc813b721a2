import { BrandingSchema, type Branding } from "#app/domains/councils/schema.ts";
import type { Context } from "#app/platform/context.ts";

/** The colours of the council's site. */
export async function showBranding(context: Context): Promise<Branding> {
  const council = await context.read((db) =>
    db.council.findUniqueOrThrow({
      where: { id: context.council.id },
      select: { branding: true },
    }),
  );
  return BrandingSchema.parse(council.branding);
}
