import { mayAdminister } from "#app/domains/identity/policy.ts";
import type { Actor } from "#app/platform/context.ts";

/**
 * Administrators, and the service on their behalf, say how petitions work in the council: its scheme,
 * when petitions rest, and when all of them end for an election.
 */
export function mayChangeScheme(actor: Actor): boolean {
  return actor.kind === "service" || mayAdminister(actor);
}
