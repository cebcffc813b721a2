import { listPauses, type ListedPause } from "#app/domains/petitions/queries/list-pauses.server.ts";
import type { Context } from "#app/platform/context.ts";

/** The pause of this id; a page about any other is not there. */
export async function pauseOrNotFound(
  context: Context,
  id: string | undefined,
): Promise<ListedPause> {
  const pause = (await listPauses(context)).find((one) => one.id === id);
  if (!pause) throw new Response(null, { status: 404 });
  return pause;
}
