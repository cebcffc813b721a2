import { createRequestHandler, type AppLoadContext, type ServerBuild } from "@remix-run/node";
import type { GateParts } from "#app/platform/http/gate-parts.ts";
import { strictRoutes } from "#app/platform/http/route-table.server.ts";

/** The built pages of the site: what stands where, and the way to have it made. */
export interface Pages {
  routes: ServerBuild["routes"];
  pages: GateParts["pages"];
  /** Addresses of the stylesheets that every page has. */
  stylesheets: string[];
}

/** Opens the framework's build; errors in pages never tell visitors more than a status. */
export function openPages(build: ServerBuild): Pages {
  const routes = strictRoutes(build.routes);
  const handle = createRequestHandler({ ...build, routes }, "production");
  const links = build.routes.root?.module.links?.() ?? [];
  return {
    routes,
    pages: (request, context) => handle(request, context as AppLoadContext),
    stylesheets: links.flatMap((link) =>
      "href" in link && link.rel === "stylesheet" && link.href !== "/brand.css" ? [link.href!] : [],
    ),
  };
}
