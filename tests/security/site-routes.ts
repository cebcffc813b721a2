import type { ServerBuild } from "@remix-run/node";

/** A route of the built site. */
export interface SiteRoute {
  /** Its path as `app/routes.ts` writes it; empty for the front page. */
  pattern: string;
  hasPage: boolean;
  /** It takes forms. */
  hasAction: boolean;
}

/** Every route of the built site, in the order of `app/routes.ts`: a new one is here by itself. */
export async function siteRoutes(): Promise<SiteRoute[]> {
  const entry = new URL("../../build/server/index.js", import.meta.url).href;
  const { routes } = (await import(/* @vite-ignore */ entry)) as ServerBuild;
  return Object.values(routes)
    .filter(({ id }) => id !== "root")
    .map((route) => {
      if (route.parentId !== "root") throw new Error(`${route.id} does not stand below the root.`);
      const { default: page, action } = route.module;
      return {
        pattern: route.path ?? "",
        hasPage: page !== undefined,
        hasAction: action !== undefined,
      };
    });
}
