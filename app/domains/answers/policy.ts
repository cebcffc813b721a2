import { mayAnswer, mayPublishAnswers } from "#app/domains/identity/policy.ts";
import { hasRole } from "#app/platform/actor.ts";
import type { Actor } from "#app/platform/context.ts";

/**
 * Responders speak for their own teams, approvers for every team, and who may only draft for none:
 * a reason why not, or nothing.
 */
export function whyNotAnswer(
  actor: Actor,
  teamId: string,
  ownTeams: readonly { id: string }[],
): "not-responder" | "draft-only" | "not-in-team" | null {
  const whyNot = whyNotDraft(actor, teamId, ownTeams);
  return whyNot ?? (mayPublishAnswers(actor) ? null : "draft-only");
}

/** Who may answer in a team's name, if an approver agrees: a reason why not, or nothing. */
export function whyNotDraft(
  actor: Actor,
  teamId: string,
  ownTeams: readonly { id: string }[],
): "not-responder" | "not-in-team" | null {
  if (!mayAnswer(actor)) return "not-responder";
  if (speaksForAll(actor) || ownTeams.some((team) => team.id === teamId)) return null;
  return "not-in-team";
}

/** Approvers decide about the drafts of others. */
export function mayApprove(actor: Actor): boolean {
  return hasRole(actor, "approver");
}

/** Those who write drafts, decide about them, or look at everything. */
export function mayReadDrafts(actor: Actor): boolean {
  return mayAnswer(actor) || hasRole(actor, "auditor");
}

/** Whether somebody may answer in the name of every team. */
export function speaksForAll(actor: Actor): boolean {
  return hasRole(actor, "approver");
}
