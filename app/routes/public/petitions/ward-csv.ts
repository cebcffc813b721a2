import type { LoaderFunctionArgs } from "@remix-run/node";
import { areaOrNotFound } from "#app/domains/councils/queries/area-or-not-found.server.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { listInWard } from "#app/domains/petitions/queries/list-in-ward.sql.server.ts";
import { wardCsv } from "#app/domains/petitions/queries/write-csv.server.ts";
import { openData } from "#app/platform/http/open-data.ts";

export const access = anyone;
export const handle = { page: { query: [] } };

/** What the people of one ward have signed, as a table for a spreadsheet. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const area = await areaOrNotFound(context, params.ward);
  context.page.tag("petitions");
  const petitions = await listInWard(context, area.id);
  return new Response(wardCsv(petitions, context.council.origin), { headers: openData("csv") });
}
