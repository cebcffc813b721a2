import { mayAdminister, mayAnswer, mayPublishAnswers } from "#app/domains/identity/policy.ts";
import { hasRole } from "#app/platform/actor.ts";
import type { Actor } from "#app/platform/context.ts";

/**
 * Who speaks for the council on a petition's timeline and to those who signed: responders and
 * approvers, policy leads, administrators. A reason why not, or nothing: whoever may only draft
 * answers publishes none here either, and asks one of the others.
 */
export function whyNotPublishEntry(actor: Actor): "not-officer" | "draft-only" | null {
  if (mayPublishAnswers(actor) || leads(actor)) return null;
  return mayAnswer(actor) ? "draft-only" : "not-officer";
}

/** Who decides, on behalf of scrutiny, about a review that an organiser asks for: not those who responded. */
export function mayDecideReview(actor: Actor): boolean {
  return leads(actor);
}

function leads(actor: Actor): boolean {
  return hasRole(actor, "policy-lead") || mayAdminister(actor);
}
