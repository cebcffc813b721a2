import { showOrganiser } from "#app/domains/petitions/queries/show-organiser.server.ts";
import type { Context } from "#app/platform/context.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";

/** The number and the token in the address of a page of somebody who organises or supports a petition. */
export function linkIn(number: string | undefined, request: Request) {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  return { number: numberOrNotFound(number), token };
}

/** What the organiser whose link this is sees of their petition; for any other link there is no page. */
export async function organiserOrNotFound(
  context: Context,
  number: string | undefined,
  request: Request,
) {
  const link = linkIn(number, request);
  const petition = await showOrganiser(context, link.number, link.token);
  if (!petition) throw new Response(null, { status: 404 });
  return petition;
}
