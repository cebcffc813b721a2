import { mayAdminister, mayModerate } from "#app/domains/identity/policy.ts";
import type { Actor } from "#app/platform/context.ts";

/** Moderators, and the service on their behalf, decide about petitions that wait and take open ones down. */
export function mayDecidePetitions(actor: Actor): boolean {
  return actor.kind === "service" || mayModerate(actor);
}

/** Moderators and administrators write notes, tags, topics and corrections. */
export function mayTendPetitions(actor: Actor): boolean {
  return mayModerate(actor) || mayAdminister(actor);
}

/** Administrators alone bring back what was rejected or taken down, and remove for good. */
export function mayUndoDecisions(actor: Actor): boolean {
  return mayAdminister(actor);
}

/** Administrators alone see where the creator of a petition is reached; moderators see the name. */
export function mayReadCreatorAddress(actor: Actor): boolean {
  return mayAdminister(actor);
}

/** Administrators keep the reasons for which petitions are rejected. */
export function mayKeepReasons(actor: Actor): boolean {
  return mayAdminister(actor);
}
