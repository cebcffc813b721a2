import type { Context } from "#app/platform/context.ts";
import { isSealed, seal } from "#app/platform/seal.server.ts";

/** The signatures that stood on a page, as its form sends them back. */
export interface SealedList {
  listed: string;
  seal: string;
}

/** The list of a page, sealed for whoever reads it: only what stood there can be acted upon. */
export function sealList(context: Context, ids: readonly string[]): SealedList {
  const listed = ids.join(",");
  return { listed, seal: seal("signatures on a page", thingOf(context, listed)) };
}

/** Whether all of these stood on a page of ours that this person was given. */
export function stoodOnPage(
  context: Context,
  { listed, seal: given }: SealedList,
  ids: readonly string[],
): boolean {
  if (!isSealed("signatures on a page", thingOf(context, listed), given)) return false;
  const known = new Set(listed.split(","));
  return ids.every((id) => known.has(id));
}

function thingOf({ actor, council }: Context, listed: string): string {
  return `${council.id} ${"personId" in actor ? actor.personId : actor.kind} ${listed}`;
}
