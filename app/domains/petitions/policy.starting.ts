import { onlyLooks } from "#app/domains/identity/policy.ts";
import { hasRole } from "#app/platform/actor.ts";
import type { Actor } from "#app/platform/context.ts";

/** Everybody may start a petition or support one, signed in or not; those who are here to look do not. */
export function mayStart(actor: Actor): boolean {
  return actor.kind !== "service" && !onlyLooks(actor);
}

/** Moderators look at petitions that were held back when they were sent in, and let them through. */
export function mayRelease(actor: Actor): boolean {
  return hasRole(actor, "moderator");
}
