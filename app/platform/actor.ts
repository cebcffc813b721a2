import type { Actor, Role } from "#app/platform/context.ts";

/** Whether this is a member of staff who holds at least one of these roles. */
export function hasRole(actor: Actor, ...roles: readonly Role[]): boolean {
  return actor.kind === "staff" && roles.some((role) => actor.roles.includes(role));
}
