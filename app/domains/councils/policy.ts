import type { Actor } from "#app/platform/context.ts";

/** Whether somebody may set the council up: the service itself does, and administrators do. */
export function maySetUp(actor: Actor): boolean {
  if (actor.kind === "service") return true;
  return actor.kind === "staff" && actor.roles.includes("administrator");
}

/** Stops whoever may not set the council up; no page offers it to them. */
export function assertMaySetUp(actor: Actor): void {
  if (!maySetUp(actor)) throw new Error("Only administrators and the service set a council up.");
}
