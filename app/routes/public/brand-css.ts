import type { LoaderFunctionArgs } from "@remix-run/node";
import { showBranding } from "#app/domains/councils/queries/show-branding.server.ts";
import { anyone } from "#app/domains/identity/policy.ts";

export const access = anyone;
export const handle = { page: { query: [] } };

/** The colours of the council, for the stylesheet that all councils share. */
export async function loader({ context }: LoaderFunctionArgs) {
  const colours = await showBranding(context);
  context.page.tag("council");
  const properties = Object.entries(colours).map(
    ([name, colour]) => `  --council-${name.replace(/[A-Z]/g, "-$&").toLowerCase()}: ${colour};\n`,
  );
  return new Response(`:root {\n${properties.join("")}}\n`, {
    headers: { "Content-Type": "text/css; charset=utf-8" },
  });
}
