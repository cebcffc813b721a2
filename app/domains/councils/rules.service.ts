import type { CouncilCard } from "#app/platform/context.ts";

/** Parts of a site that can rest while it is under great load. */
export const switches = ["search", "live-counts", "starting"] as const;
export type Switch = (typeof switches)[number];

/** Whether a part of a council's site rests for the time being. */
export function isSwitchedOff({ service }: Pick<CouncilCard, "service">, part: Switch): boolean {
  return service?.switchedOff.includes(part) ?? false;
}
