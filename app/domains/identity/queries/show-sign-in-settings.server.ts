import { findStoredSettings } from "#app/domains/identity/queries/find-stored-settings.server.ts";
import type { SignInSettings } from "#app/domains/identity/schema.sign-in.ts";
import type { Context } from "#app/platform/context.ts";

/** The settings as the page that changes them needs them. */
export interface ShownSettings extends SignInSettings {
  version: number;
  hasSecret: boolean;
}

/** How people of this council sign in, and whether a secret is kept, which itself is never shown. */
export async function showSignInSettings(context: Context): Promise<ShownSettings> {
  const { settings, version, secret } = await context.read(findStoredSettings);
  return { ...settings, version, hasSecret: secret !== null };
}
