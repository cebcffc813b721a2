import type { Actor } from "#app/platform/context.ts";

/** What a request is about to do: look only, or change something. */
export type Act = "read" | "change";

/** Who may see and use a route; every route module exports one as `access`. */
export type Access = (actor: Actor, act: Act) => boolean;
