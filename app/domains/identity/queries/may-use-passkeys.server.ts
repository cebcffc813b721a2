import { signInSettings } from "#app/domains/identity/queries/sign-in-settings.server.ts";
import type { Context } from "#app/platform/context.ts";

/** Whether people of this kind sign in by passkey here: residents always, staff where their council says so. */
export async function mayUsePasskeys(
  context: Context,
  kind: "resident" | "staff",
): Promise<boolean> {
  return kind === "resident" || (await signInSettings(context)).ways.passkey;
}
