import { SignInSettingsSchema, type SignInSettings } from "#app/domains/identity/schema.sign-in.ts";
import type { Db } from "#app/platform/db/db.ts";

/** How people sign in, as it is stored. */
export interface StoredSettings {
  settings: SignInSettings;
  /** Which version it is; 0 as long as nobody has changed anything. */
  version: number;
  /** The directory's secret, sealed. */
  secret: string | null;
}

/** What a council has decided about signing in, with the defaults where it decided nothing. */
export async function findStoredSettings(db: Db): Promise<StoredSettings> {
  const own = await db.signInSettings.findFirst({
    select: { settings: true, version: true, directorySecret: true },
  });
  const settings = SignInSettingsSchema.parse(own?.settings ?? {});
  return { settings, version: own?.version ?? 0, secret: own?.directorySecret ?? null };
}
