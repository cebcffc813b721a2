import { forEveryone, mayRead } from "#app/domains/contributions/policy.ts";
import { takingPart } from "#app/domains/identity/policy.ts";
import type { Actor } from "#app/platform/context.ts";

interface Opening {
  visibility: string;
  authorId: string | null;
}

/** Residents and staff ask and comment; whoever is not signed in, or only looks, reads. */
export function mayTakePart(actor: Actor): boolean {
  return takingPart(actor, "change");
}

/** A thread is read by whoever may read its question. */
export function mayReadThread(actor: Actor, question: Opening): boolean {
  return mayRead(actor, question);
}

/** A thread takes comments while everyone can read its question. */
export function takesComments({ visibility }: Pick<Opening, "visibility">): boolean {
  return visibility === forEveryone.visibility;
}
