import { listReasons } from "#app/domains/petitions/queries/list-reasons.server.ts";
import type { Context } from "#app/platform/context.ts";

/** Why a petition is not accepted: codes of reasons, the first of them the main one, and a sentence of one's own. */
export interface Grounds {
  codes: string[];
  sentence: string;
}

/** Whether all these reasons can be chosen now, and whether one of them hides the petition. */
export async function reasonsBehind(
  context: Context,
  codes: readonly string[],
): Promise<{ inUse: boolean; hide: boolean }> {
  const reasons = new Map((await listReasons(context)).map((reason) => [reason.code, reason]));
  const chosen = codes.map((code) => reasons.get(code));
  return {
    inUse: chosen.every((reason) => reason && !reason.retiredAt),
    hide: chosen.some((reason) => reason?.hides),
  };
}
