import { hasRole } from "#app/platform/actor.ts";
import type { Actor } from "#app/platform/context.ts";

/** Whether somebody may set the council up: the service itself does, and administrators do. */
export function maySetUp(actor: Actor): boolean {
  return actor.kind === "service" || hasRole(actor, "administrator");
}

/** Stops whoever may not set the council up; no page offers it to them. */
export function assertMaySetUp(actor: Actor): void {
  if (!maySetUp(actor)) throw new Error("Only administrators and the service set a council up.");
}
