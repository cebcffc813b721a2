import type { LoaderFunctionArgs } from "@remix-run/node";
import { anyone } from "#app/domains/identity/policy.ts";
import {
  listOverdue,
  overdueDocument,
} from "#app/domains/petitions/queries/promises-document.server.ts";
import { openData } from "#app/platform/http/open-data.ts";

export const access = anyone;
export const handle = { page: { query: [] } };

/** Where the council is late with what it promised petitions, as data. */
export async function loader({ context }: LoaderFunctionArgs) {
  // At midnight, when something may have become late, this tag is called out too.
  context.page.tag("petitions", "petition-pauses");
  const document = overdueDocument(await listOverdue(context), context);
  return new Response(JSON.stringify(document), { headers: openData("json") });
}
