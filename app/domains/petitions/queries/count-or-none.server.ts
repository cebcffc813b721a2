import { showCount, type LiveCount } from "#app/domains/petitions/queries/show-count.sql.server.ts";
import { whyNoPetition } from "#app/domains/petitions/queries/why-no-petition.server.ts";
import { publicNumber } from "#app/platform/http/public-number.ts";
import type { WebContext } from "#app/platform/http/web-context.ts";

/** The count whose petition's number stands in an address; 410 where it was removed for good, else 404. */
export async function countOrNone(
  context: WebContext,
  typed: string | undefined,
): Promise<LiveCount> {
  const number = publicNumber(typed);
  const found = number === null ? null : await showCount(context, number);
  if (!found) {
    const isGone = (await whyNoPetition(context, typed)) === "removed";
    throw new Response(null, { status: isGone ? 410 : 404 });
  }
  context.page.tag(`petition:${found.id}`);
  return found.count;
}
