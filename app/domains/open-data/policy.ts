import { isSignedIn } from "#app/domains/identity/policy.ts";
import type { Actor } from "#app/platform/context.ts";

/** Everybody who is signed in may have all that is held about them, and about nobody else. */
export function mayHaveEverything(
  actor: Actor,
): actor is Extract<Actor, { kind: "resident" | "staff" }> {
  return isSignedIn(actor);
}
