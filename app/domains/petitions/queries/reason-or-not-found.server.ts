import { listReasonsWithUse } from "#app/domains/petitions/queries/list-reasons.server.ts";
import type { Context } from "#app/platform/context.ts";

/** The reason whose code stands in an address, with how often it was used; where there is none there is no page. */
export async function reasonOrNotFound(context: Context, code: string | undefined) {
  const reason = (await listReasonsWithUse(context)).find((one) => one.code === code);
  if (!reason) throw new Response(null, { status: 404 });
  return reason;
}
