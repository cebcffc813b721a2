import { findPetition } from "#app/domains/petitions/queries/find-petition.server.ts";
import type { Context } from "#app/platform/context.ts";

/** The open or closed petition whose number stands in the address of a page; where there is none there is no page. */
export async function publishedOrNotFound(context: Context, param: string | undefined) {
  const petition = await findPetition(context, param);
  if (petition?.state !== "open" && petition?.state !== "closed")
    throw new Response(null, { status: 404 });
  const { id, number, title } = petition;
  return { id, number, title };
}
