import type { LoaderFunctionArgs } from "@remix-run/node";
import { anyone } from "#app/domains/identity/policy.ts";
import {
  listOverdue,
  overdueCsv,
} from "#app/domains/petitions/queries/promises-document.server.ts";
import { openData } from "#app/platform/http/open-data.ts";

export const access = anyone;
export const handle = { page: { query: [] } };

/** Where the council is late with what it promised petitions, as a table for a spreadsheet. */
export async function loader({ context }: LoaderFunctionArgs) {
  // At midnight, when something may have become late, this tag is called out too.
  context.page.tag("petitions", "petition-pauses");
  const table = overdueCsv(await listOverdue(context), context);
  return new Response(table, { headers: openData("csv") });
}
