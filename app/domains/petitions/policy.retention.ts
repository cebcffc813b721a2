import { mayAdminister } from "#app/domains/identity/policy.ts";
import { hasRole } from "#app/platform/actor.ts";
import type { Actor } from "#app/platform/context.ts";

/** Administrators decide that the names under a petition are kept longer than usual, and why. */
export function mayKeepSigners(actor: Actor): boolean {
  return mayAdminister(actor);
}

/** They, policy leads and auditors see what will be forgotten, and when. */
export function maySeeRetention(actor: Actor): boolean {
  return hasRole(actor, "administrator", "policy-lead", "auditor");
}
