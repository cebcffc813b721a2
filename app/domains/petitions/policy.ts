import { mayAdminister } from "#app/domains/identity/policy.ts";
import type { Actor } from "#app/platform/context.ts";

/** Administrators, and the service on their behalf, publish a petition under the council's name. */
export function mayOpen(actor: Actor): boolean {
  return actor.kind === "service" || mayAdminister(actor);
}

/** Administrators, and the service on their behalf, bring petitions over from an earlier site. */
export function mayImport(actor: Actor): boolean {
  return actor.kind === "service" || mayAdminister(actor);
}
