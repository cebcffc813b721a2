import type { ServerBuild } from "@remix-run/node";
import { matchRoutes, type AgnosticRouteObject } from "@remix-run/router";
import type { Access } from "#app/platform/http/access.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";

/** What stands at an address. */
export interface FoundRoute {
  /** The modules from the outermost in, the root among them. */
  ids: readonly string[];
  /** Those that do not say who may see them. */
  undeclared: string[];
  isOpenTo: Access;
  handle: PageHandle;
}

/** Every address of the site, as the built pages declare it. */
export interface RouteTable {
  find(path: string): FoundRoute | null;
}

/** Looking an address up costs as much as a tenth of a small page, so that many are remembered. */
const mostKnown = 2_000;

type Routes = ServerBuild["routes"];

/**
 * The same routes with every path taken by the letter, capitals included, so that a page has one
 * address. What is matched here is what the framework will match.
 */
export function strictRoutes(routes: Routes): Routes {
  return Object.fromEntries(
    Object.entries(routes).map(([id, route]) => [id, { ...route, caseSensitive: true }]),
  );
}

/** Finds by path which route modules answer, and what they say of themselves. */
export function routeTable(routes: Routes): RouteTable {
  const tree = under(undefined, routes);
  const known = new Map<string, FoundRoute | null>();

  function look(path: string): FoundRoute | null {
    const matches = matchRoutes(tree, path);
    return matches && found(matches.map(({ route }) => routes[route.id!]!));
  }
  return {
    find(path) {
      const before = known.get(path);
      if (before !== undefined) return before;
      const route = look(path);
      if (known.size >= mostKnown) known.clear();
      known.set(path, route);
      return route;
    },
  };
}

/** The path whose data the framework's script asks for with a path that ends in `.data`. */
export function pagePath(path: string): string {
  if (!path.endsWith(".data")) return path;
  const page = path.slice(0, -".data".length);
  return page === "/_root" ? "/" : page;
}

function under(parentId: string | undefined, routes: Routes): AgnosticRouteObject[] {
  return Object.values(routes)
    .filter((route) => route.parentId === parentId)
    .map(({ id, path, index, caseSensitive }) =>
      index
        ? { id, path, index: true, caseSensitive }
        : { id, path, caseSensitive, children: under(id, routes) },
    );
}

function found(routes: Routes[string][]): FoundRoute {
  const modules = routes.filter(({ id }) => id !== "root");
  const rules = modules.map(({ module }) => (module as { access?: Access }).access);
  const handles = modules.map(({ module }) => module.handle as PageHandle | undefined);
  return {
    ids: routes.map(({ id }) => id),
    undeclared: modules.filter((_, at) => typeof rules[at] !== "function").map(({ id }) => id),
    isOpenTo: (actor, act) =>
      rules.length > 0 && rules.every((rule) => rule?.(actor, act) === true),
    handle: {
      page: handles.at(-1)?.page,
      interactive: handles.some((handle) => handle?.interactive),
      limit: handles.at(-1)?.limit,
    },
  };
}
