import type { LoaderFunctionArgs } from "@remix-run/node";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { writeCsv } from "#app/domains/consultations/queries/write-csv.server.ts";
import { showConsultation } from "#app/domains/consultations/queries/show-consultation.server.ts";
import { staff } from "#app/domains/identity/policy.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";

export const access = staff("policy-lead", "administrator");

/** Every response as a file for a spreadsheet, sent while it is read. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const consultation = await showConsultation(context, numberOrNotFound(params.number));
  if (!consultation) throw new Response(null, { status: 404 });
  return new Response(createReadableStreamFromReadable(writeCsv(context, consultation)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="consultation-${consultation.number}-responses.csv"`,
      "Cache-Control": "private, no-store",
    },
  });
}
