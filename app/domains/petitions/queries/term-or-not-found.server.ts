import { listTerms, type ListedTerm } from "#app/domains/petitions/queries/list-terms.server.ts";
import type { Context } from "#app/platform/context.ts";

/** The term that an address names; a page about any other is not there. */
export async function termOrNotFound(
  context: Context,
  slug: string | undefined,
): Promise<ListedTerm> {
  const term = (await listTerms(context)).find((one) => one.slug === slug);
  if (!term) throw new Response(null, { status: 404 });
  return term;
}
