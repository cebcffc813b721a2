import { mayAnswer } from "#app/domains/identity/policy.ts";
import { hasRole } from "#app/platform/actor.ts";
import type { Actor } from "#app/platform/context.ts";

/** Responders speak for their own teams, approvers for every team: a reason why not, or nothing. */
export function whyNotAnswer(
  actor: Actor,
  teamId: string,
  ownTeams: readonly { id: string }[],
): "not-responder" | "not-in-team" | null {
  if (!mayAnswer(actor)) return "not-responder";
  if (speaksForAll(actor) || ownTeams.some((team) => team.id === teamId)) return null;
  return "not-in-team";
}

/** Whether somebody may answer in the name of every team. */
export function speaksForAll(actor: Actor): boolean {
  return hasRole(actor, "approver");
}
