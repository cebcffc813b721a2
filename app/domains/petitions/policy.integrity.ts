import { mayAdminister, mayReadAudit } from "#app/domains/identity/policy.ts";
import { hasRole } from "#app/platform/actor.ts";
import type { Actor } from "#app/platform/context.ts";

/** Moderators and administrators look at signatures: find them, release them, confirm or remove one. */
export function mayReviewSignatures(actor: Actor): boolean {
  return hasRole(actor, "moderator", "administrator");
}

/** Who sees whose signatures these are; auditors do, and it is on record. */
export function maySeeSigners(actor: Actor): boolean {
  return mayReviewSignatures(actor) || mayReadAudit(actor);
}

/** From which address of the internet somebody signed is for administrators, and auditors after them. */
export function maySeeNetworks(actor: Actor): boolean {
  return mayAdminister(actor) || mayReadAudit(actor);
}

/** Administrators say who signs without question and who is held back; so does the command line. */
export function mayKeepSigningRules(actor: Actor): boolean {
  return actor.kind === "service" || mayAdminister(actor);
}

/** Administrators take signatures away together, and give them back. */
export function mayRemoveSignatures(actor: Actor): boolean {
  return mayAdminister(actor);
}
