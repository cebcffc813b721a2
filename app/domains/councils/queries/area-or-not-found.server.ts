import { findArea } from "#app/domains/councils/queries/find-area.server.ts";
import type { Context } from "#app/platform/context.ts";

/** The area whose short name stands in the address of a page; where there is none there is no page. */
export async function areaOrNotFound(context: Context, slug: string | undefined) {
  const area = await findArea(context, slug);
  if (!area) throw new Response(null, { status: 404 });
  return area;
}
