import { hasRole } from "#app/platform/actor.ts";
import type { Actor } from "#app/platform/context.ts";

/** Everybody may respond, once the consultation is open. */
export function mayRespond(actor: Actor): boolean {
  return actor.kind !== "service";
}

/** Policy leads put questions to residents. */
export function mayConsult(actor: Actor): boolean {
  return actor.kind === "service" || hasRole(actor, "policy-lead");
}

/** Who reads what people sent, name by name: it was said to the council, not to the public. */
export function mayReadResponses(actor: Actor): boolean {
  return hasRole(actor, "policy-lead", "administrator", "auditor");
}
