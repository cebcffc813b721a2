import type { LoaderFunctionArgs } from "@remix-run/node";
import { areaOrNotFound } from "#app/domains/councils/queries/area-or-not-found.server.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { listInWard } from "#app/domains/petitions/queries/list-in-ward.sql.server.ts";
import { listedDocument } from "#app/domains/petitions/queries/petition-document.server.ts";
import { readInOrder } from "#app/domains/petitions/queries/read-in-order.server.ts";
import { openData } from "#app/platform/http/open-data.ts";

export const access = anyone;
export const handle = { page: { query: [] } };

/** What the people of one ward have signed, as data. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const area = await areaOrNotFound(context, params.ward);
  context.page.tag("petitions");
  const petitions = await listInWard(context, area.id);
  const here = new Map(petitions.map(({ number, local }) => [number, local]));
  const facts = await readInOrder(context, [...here.keys()]);
  const data = facts.map((one) => {
    const { attributes, ...document } = listedDocument(one, context.council);
    return {
      ...document,
      attributes: { ...attributes, local_signature_count: here.get(one.number) },
    };
  });
  const self = `${context.council.origin}/petitions/wards/${area.slug}/petitions.json`;
  const body = { links: { self }, ward: { name: area.name, code: area.slug }, data };
  return new Response(JSON.stringify(body), { headers: openData("json") });
}
