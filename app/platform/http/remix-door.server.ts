import {
  createRequestHandler,
  type AppLoadContext,
  type RequestHandler,
  type ServerBuild,
} from "@remix-run/node";
import type { GateParts } from "#app/platform/http/gate-parts.ts";
import { strictRoutes, type FoundRoute } from "#app/platform/http/route-table.server.ts";

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
  const handlers = new Map<string, RequestHandler>();

  function handlerFor({ ids, handle }: FoundRoute): RequestHandler {
    // Interactive pages lead to others in the browser, so they must know them all.
    const name = handle.interactive ? "all" : ids.join(" ");
    const known = handlers.get(name);
    if (known) return known;
    const all = { ...build, routes };
    const handler = createRequestHandler(
      handle.interactive ? all : withOnly(ids, all),
      "production",
    );
    handlers.set(name, handler);
    return handler;
  }
  return {
    routes,
    pages: (request, context, route) => handlerFor(route)(request, context as AppLoadContext),
    stylesheets: stylesheetsOf(build),
  };
}

/**
 * The same build with the modules of one page. The framework looks for the page four times a request
 * and lists all routes each time, which with sixty of them costs more than a small page itself.
 */
function withOnly(ids: readonly string[], build: ServerBuild): ServerBuild {
  const { assets, routes } = build;
  return {
    ...build,
    routes: pick(ids, routes),
    assets: { ...assets, routes: pick(ids, assets.routes) },
  };
}

function pick<Value>(ids: readonly string[], from: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(ids.map((id) => [id, from[id]!]));
}

function stylesheetsOf(build: ServerBuild): string[] {
  const links = build.routes.root?.module.links?.() ?? [];
  return links.flatMap((link) =>
    "href" in link && link.rel === "stylesheet" && link.href !== "/brand.css" ? [link.href!] : [],
  );
}
