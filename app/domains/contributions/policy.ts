import { hasRole } from "#app/platform/actor.ts";
import type { Actor } from "#app/platform/context.ts";
import type { Visibility } from "#app/domains/contributions/schema.ts";

interface Readable {
  visibility: string;
  authorId: string | null;
}

/** What everyone may read, as a filter of rows; `visibleTo({ kind: "anyone" })` is the same in SQL. */
export const forEveryone = { visibility: "visible" } as const satisfies { visibility: Visibility };

/** Whether everyone may read it. */
export function isForEveryone({ visibility }: Pick<Readable, "visibility">): boolean {
  return visibility === forEveryone.visibility;
}

/** Residents, staff and the service itself write; nobody unknown does. */
export function mayWrite(actor: Actor): boolean {
  return actor.kind !== "anyone";
}

/** What is visible is for everyone; what is held or hidden is for its author and for those who decide. */
export function mayRead(actor: Actor, { visibility, authorId }: Readable): boolean {
  return isForEveryone({ visibility }) || readsEverything(actor) || isAuthor(actor, authorId);
}

/** Only the author changes the words of a contribution. */
export function mayRevise(actor: Actor, { authorId }: Pick<Readable, "authorId">): boolean {
  return isAuthor(actor, authorId);
}

/** Moderators decide, administrators and auditors look over their shoulder, the service does its chores. */
export function readsEverything(actor: Actor): boolean {
  return actor.kind === "service" || hasRole(actor, "moderator", "administrator", "auditor");
}

/** Who is behind an actor, where that is a person. */
export function personOf(actor: Actor): string | null {
  return "personId" in actor ? actor.personId : null;
}

function isAuthor(actor: Actor, authorId: string | null): boolean {
  return authorId !== null && personOf(actor) === authorId;
}
