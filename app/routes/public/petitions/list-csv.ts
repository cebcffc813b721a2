import type { LoaderFunctionArgs } from "@remix-run/node";
import { isSwitchedOff } from "#app/domains/councils/rules.service.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { listForCsv } from "#app/domains/petitions/queries/list-for-csv.sql.server.ts";
import { petitionsCsv } from "#app/domains/petitions/queries/write-csv.server.ts";
import { PetitionDataQuery } from "#app/domains/petitions/schema.ts";
import { openData, rests } from "#app/platform/http/open-data.ts";

export const access = anyone;
export const handle = { page: { query: ["state", "q", "ward", "topic", "term"] } };

/** The petitions as a table for a spreadsheet. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { page: _, ...given } = Object.fromEntries(new URL(request.url).searchParams);
  const query = PetitionDataQuery.parse(given);
  if (query.q && isSwitchedOff(context.council, "search")) throw new Response(null, rests);
  context.page.tag("petitions");
  const petitions = await listForCsv(context, query);
  return new Response(petitionsCsv(petitions, context.council.origin), {
    headers: openData("csv"),
  });
}
