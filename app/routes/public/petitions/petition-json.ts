import type { LoaderFunctionArgs } from "@remix-run/node";
import { anyone } from "#app/domains/identity/policy.ts";
import { documentOrNone } from "#app/domains/petitions/queries/document-or-none.server.ts";
import { wholeDocument } from "#app/domains/petitions/queries/petition-document.server.ts";
import { openData } from "#app/platform/http/open-data.ts";

export const access = anyone;
export const handle = { page: { query: [] } };

/** One petition as data, with where its signatures came from. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const facts = await documentOrNone(context, params.number);
  const document = wholeDocument(facts, context.council);
  return new Response(JSON.stringify(document), { headers: openData("json") });
}
