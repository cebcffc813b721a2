import type { LoaderFunctionArgs } from "@remix-run/node";
import { staff } from "#app/domains/identity/policy.ts";
import { readScan } from "#app/domains/petitions/queries/read-scan.server.ts";

export const access = staff("responder", "policy-lead", "administrator");

/** The scanned sheets of a batch, to be taken home and opened there, never in the page. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const scan = await readScan(context, params.number, params.batch);
  if (!scan) throw new Response(null, { status: 404 });
  return new Response(scan.bytes, {
    headers: {
      "Content-Type": scan.mediaType,
      "Content-Disposition": `attachment; filename="${scan.fileName}"`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
