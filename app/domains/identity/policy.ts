import { hasRole } from "#app/platform/actor.ts";
import type { Actor, Role } from "#app/platform/context.ts";
import { env } from "#app/platform/env.ts";
import type { Access } from "#app/platform/http/access.ts";

/** Everybody, known or not. */
export const anyone: Access = () => true;

/** Residents who are signed in. */
export const residents: Access = (actor) => actor.kind === "resident";

/** Residents and staff who are signed in. */
export const signedIn: Access = (actor) => isSignedIn(actor);

/**
 * Staff who hold at least one of these roles, any staff when none is named; auditors look at
 * everything that staff see, and change nothing.
 */
export function staff(...roles: readonly Role[]): Access {
  return (actor, act) =>
    isStaff(actor) &&
    (roles.length === 0 || hasRole(actor, ...roles) || (act === "read" && mayReadAudit(actor)));
}

/** For pages that are nothing but a form: staff who may send it, and nobody who only looks. */
export function acting(...roles: readonly Role[]): Access {
  return (actor) => hasRole(actor, ...roles);
}

/** Staff who work for the council itself, lead of a team or not: everybody but operators; auditors look. */
export const councilStaff: Access = (actor, act) =>
  worksForCouncil(actor) || (act === "read" && mayReadAudit(actor));

/** Residents and staff who have something to say in public: not those who are here only to look. */
export const takingPart: Access = (actor) => actor.kind === "resident" || worksForCouncil(actor);

/** Everybody where the service is shown off, nobody on a real site. */
export const demoOnly: Access = () => env().DEMO;

/** Whether this is a person whom the council knows, resident or staff. */
export function isSignedIn(actor: Actor): actor is Extract<Actor, { personId: string }> {
  return actor.kind === "resident" || actor.kind === "staff";
}

/** Whether this is a member of staff, whatever the role. */
export function isStaff(actor: Actor): actor is Extract<Actor, { kind: "staff" }> {
  return actor.kind === "staff";
}

/** Moderators decide whether a text may stand. */
export function mayModerate(actor: Actor): boolean {
  return hasRole(actor, "moderator");
}

/** Responders and approvers speak for the council. */
export function mayAnswer(actor: Actor): boolean {
  return hasRole(actor, "responder", "approver");
}

/** Those among them who speak without asking an approver first. */
export function mayPublishAnswers(actor: Actor): boolean {
  if (hasRole(actor, "approver")) return true;
  return hasRole(actor, "responder") && actor.kind === "staff" && !actor.draftOnly;
}

/** Administrators keep the service going: people, settings, jobs that failed. */
export function mayAdminister(actor: Actor): boolean {
  return hasRole(actor, "administrator");
}

/** Staff with a role that does more than look; whoever has none at the moment acts for nobody. */
export function worksForCouncil(actor: Actor): boolean {
  const watching: readonly Role[] = ["auditor", "operator"];
  return isStaff(actor) && actor.roles.some((role) => !watching.includes(role));
}

/**
 * Auditors and operators look, each at their own part, and say nothing in the council's name or their
 * own; nor does staff whose roles are over.
 */
export function onlyLooks(actor: Actor): boolean {
  return isStaff(actor) && !worksForCouncil(actor);
}

/** Auditors read who did what. */
export function mayReadAudit(actor: Actor): boolean {
  return hasRole(actor, "auditor");
}
