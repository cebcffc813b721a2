import type { LoaderFunctionArgs } from "@remix-run/node";
import { anyone } from "#app/domains/identity/policy.ts";
import { documentOrNone } from "#app/domains/petitions/queries/document-or-none.server.ts";
import { placesCsv } from "#app/domains/petitions/queries/write-csv.server.ts";
import { openData } from "#app/platform/http/open-data.ts";

export const access = anyone;
export const handle = { page: { query: [] } };

/** Where a petition's signatures came from, as a table for a spreadsheet. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const facts = await documentOrNone(context, params.number);
  return new Response(placesCsv(facts), { headers: openData("csv") });
}
