import { differences } from "#app/domains/councils/rules.ts";
import { SettingsSchema } from "#app/domains/councils/schema.ts";
import type { Context } from "#app/platform/context.ts";

/** What the council has settled for itself, and in which of it differs from the defaults. */
export async function showSettings(context: Context) {
  const council = await context.read((db) =>
    db.council.findUniqueOrThrow({
      where: { id: context.council.id },
      select: { settings: true },
    }),
  );
  const settings = SettingsSchema.parse(council.settings);
  return { settings, differing: differences(settings, SettingsSchema.parse({})) };
}
