import { SignInSettingsSchema, type SignInSettings } from "#app/domains/identity/schema.sign-in.ts";
import type { Context } from "#app/platform/context.ts";

/** How people of this council sign in: its own decisions, and the defaults where it made none. */
export async function signInSettings(context: Context): Promise<SignInSettings> {
  const own = await context.read((db) =>
    db.signInSettings.findFirst({ select: { settings: true } }),
  );
  return SignInSettingsSchema.parse(own?.settings ?? {});
}
