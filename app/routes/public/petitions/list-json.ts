import type { LoaderFunctionArgs } from "@remix-run/node";
import { isSwitchedOff } from "#app/domains/councils/rules.service.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { listNumbers } from "#app/domains/petitions/queries/list-numbers.sql.server.ts";
import { listedDocument } from "#app/domains/petitions/queries/petition-document.server.ts";
import { readInOrder } from "#app/domains/petitions/queries/read-in-order.server.ts";
import { petitionDataHref } from "#app/domains/petitions/rules.ts";
import { PetitionDataQuery } from "#app/domains/petitions/schema.ts";
import { openData, rests } from "#app/platform/http/open-data.ts";

export const access = anyone;
export const handle = { page: { query: ["state", "q", "ward", "topic", "term", "page"] } };

/** A page of the petitions as data, those with the most signatures first. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const query = PetitionDataQuery.safeParse(given);
  if (!query.success) throw new Response(null, { status: 400 });

  if (query.data.q && isSwitchedOff(context.council, "search")) throw new Response(null, rests);
  context.page.tag("petitions");
  const { numbers, page, pages } = await listNumbers(context, query.data);
  const at = (number: number) => {
    return context.council.origin + petitionDataHref("petitions.json", query.data, number);
  };
  const links = {
    self: at(page),
    first: at(1),
    last: at(pages),
    next: page < pages ? at(page + 1) : null,
    prev: page > 1 ? at(page - 1) : null,
  };
  const facts = await readInOrder(context, numbers);
  const data = facts.map((one) => listedDocument(one, context.council));
  return new Response(JSON.stringify({ links, data }), { headers: openData("json") });
}
