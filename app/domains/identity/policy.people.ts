import {
  mayAdminister,
  mayModerate,
  mayReadAudit,
  worksForCouncil,
} from "#app/domains/identity/policy.ts";
import { hasRole } from "#app/platform/actor.ts";
import type { Actor } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";

/** Administrators and auditors see who has what. */
export function maySeePeople(actor: Actor): boolean {
  return mayAdminister(actor) || mayReadAudit(actor);
}

/** Administrators keep the staff: they invite, grant, revoke and remove. So does the command line. */
export function mayKeepPeople(actor: Actor): boolean {
  return actor.kind === "service" || mayAdminister(actor);
}

/** Why somebody may not change what a member of staff may do; nobody changes it for themselves. */
export function whyNotKeep(
  actor: Actor,
  personId: string,
): "not-administrator" | "own-roles" | null {
  if (!mayKeepPeople(actor)) return "not-administrator";
  return isSelf(actor, personId) ? "own-roles" : null;
}

/** Only the command line makes somebody an operator, who belongs to the service and not to a council. */
export function mayMakeOperators(actor: Actor): boolean {
  return actor.kind === "service";
}

/** Whoever leads a team, and still has a role, says who belongs to it; administrators do so for every team. */
export async function mayKeepTeam(db: Db, actor: Actor, teamId: string): Promise<boolean> {
  if (mayKeepPeople(actor)) return true;
  if (actor.kind !== "staff" || !worksForCouncil(actor)) return false;
  const { personId } = actor;
  return (await db.teamMember.count({ where: { teamId, personId, leads: true } })) > 0;
}

/** Who may let a resident keep a name that looks like one of the council's. */
export function mayAllowNames(actor: Actor): boolean {
  return mayAdminister(actor) || mayModerate(actor);
}

/** Who reads the audit trail. */
export function mayReadTrail(actor: Actor): boolean {
  return hasRole(actor, "auditor", "administrator");
}

/** Whether this is about the person who acts. */
export function isSelf(actor: Actor, personId: string): boolean {
  return "personId" in actor && actor.personId === personId;
}
