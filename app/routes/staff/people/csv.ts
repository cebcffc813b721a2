import type { LoaderFunctionArgs } from "@remix-run/node";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { staff } from "#app/domains/identity/policy.ts";
import { writePeopleCsv } from "#app/domains/identity/queries/write-people-csv.server.ts";
import { PeopleQuery } from "#app/domains/identity/schema.people.ts";

export const access = staff("administrator");

/** Who has what as a file for a spreadsheet, sent while it is read. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = PeopleQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  return new Response(createReadableStreamFromReadable(writePeopleCsv(context, query)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="people.csv"`,
      "Cache-Control": "private, no-store",
    },
  });
}
