import type { LoaderFunctionArgs } from "@remix-run/node";
import { anyone } from "#app/domains/identity/policy.ts";
import { countOrNone } from "#app/domains/petitions/queries/count-or-none.server.ts";
import { openData } from "#app/platform/http/open-data.ts";

export const access = anyone;
export const handle = { page: { query: [] } };

/** How many have signed, for whoever asks again and again; kept whole, and told by its ETag. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const count = await countOrNone(context, params.number);
  return new Response(JSON.stringify(count), { headers: openData("json") });
}
