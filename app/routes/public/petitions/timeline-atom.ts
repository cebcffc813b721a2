import type { LoaderFunctionArgs } from "@remix-run/node";
import { anyone } from "#app/domains/identity/policy.ts";
import { showWholePetition } from "#app/domains/petitions/queries/show-whole-petition.server.ts";
import { timelineFeed } from "#app/domains/petitions/queries/timeline-feed.server.ts";
import { atomFeed } from "#app/platform/http/atom-feed.server.ts";

export const access = anyone;
export const handle = { page: { query: [] } };

/** What happens to one petition, for feed readers; gone with the petition. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const whole = await showWholePetition(context, params.number);
  if (!whole) throw new Response(null, { status: 404 });

  const { petition, timeline } = whole;
  const { number, title } = petition;
  const entries = timelineFeed(number, timeline.entries, context.locale);
  const [page, path] = [`/petitions/${number}`, `/petitions/${number}/timeline.atom`];
  return atomFeed(context, { path, page, title, entries });
}
