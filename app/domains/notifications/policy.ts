import type { Actor } from "#app/platform/context.ts";

/** Whoever is signed in may follow a subject. */
export function mayFollow(actor: Actor): actor is Extract<Actor, { kind: "resident" | "staff" }> {
  return actor.kind === "resident" || actor.kind === "staff";
}
