import { hasRole } from "#app/platform/actor.ts";
import type { Actor } from "#app/platform/context.ts";

/** Responders, policy leads and administrators key signatures on paper, and check what others keyed. */
export function mayHandlePaper(actor: Actor): boolean {
  return hasRole(actor, "responder", "policy-lead", "administrator");
}
