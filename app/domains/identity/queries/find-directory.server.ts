import { findStoredSettings } from "#app/domains/identity/queries/find-stored-settings.server.ts";
import type { Directory } from "#app/domains/identity/schema.sign-in.ts";
import type { Context } from "#app/platform/context.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** The council's directory with the secret by which it knows us; null when that way is off. */
export async function findDirectory(
  context: Context,
): Promise<(Directory & { secret: string }) | null> {
  const { settings, secret } = await context.read(findStoredSettings);
  const { ways, directory } = settings;
  if (!ways.directory || !directory || !secret) return null;
  return { ...directory, secret: (await vaultOf(context)).open(secret) };
}
