import { mayModerate } from "#app/domains/identity/policy.ts";
import type { Actor } from "#app/platform/context.ts";

/** Moderators decide, but never about their own words: a reason why not, or nothing. */
export function whyNotDecide(
  actor: Actor,
  { authorId }: { authorId: string | null },
): "not-moderator" | "own-text" | null {
  if (!mayModerate(actor)) return "not-moderator";
  return isAuthor(actor, authorId) ? "own-text" : null;
}

/** The statement of reasons is for the person whose text was decided about. */
export function mayReadStatement(actor: Actor, { authorId }: { authorId: string | null }): boolean {
  return isAuthor(actor, authorId);
}

function isAuthor(actor: Actor, authorId: string | null): boolean {
  return authorId !== null && "personId" in actor && actor.personId === authorId;
}
