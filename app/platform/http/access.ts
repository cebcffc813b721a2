import type { Actor } from "#app/platform/context.ts";

/** Who may see and use a route; every route module exports one as `access`. */
export type Access = (actor: Actor) => boolean;
