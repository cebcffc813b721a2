import type { Context, CouncilCard } from "#app/platform/context.ts";
import { councilDoors } from "#app/platform/db/council-doors.server.ts";
import { webDoors } from "#app/platform/http/web-doors.server.ts";

/**
 * The same person at another council of this service, through that council's own doors: nothing of
 * this one can be reached through them. Only for what somebody takes there on their own decision
 * (docs/decisions); the rules of imports name the one act that may.
 */
export function atOtherCouncil(context: Context, council: CouncilCard): Context {
  return { ...context, council, ...webDoors(councilDoors(council.id)) };
}
