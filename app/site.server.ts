import { fileURLToPath } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { findCouncilByHost } from "#app/domains/councils/queries/find-council-by-host.server.ts";
import {
  forgetCouncils,
  listCouncils,
} from "#app/domains/councils/queries/list-councils.server.ts";
import { findActor } from "#app/domains/identity/queries/find-actor.server.ts";
import { hotHandlers } from "#app/hot-routes.server.ts";
import { closeDatabase } from "#app/platform/db/client.server.ts";
import { councilDoors } from "#app/platform/db/council-doors.server.ts";
import { isUpToDate } from "#app/platform/db/is-up-to-date.server.ts";
import { listen, type Listening } from "#app/platform/db/listen.server.ts";
import { env } from "#app/platform/env.ts";
import { gate } from "#app/platform/http/gate.server.ts";
import { pageCache, type PageCache } from "#app/platform/http/page-cache/page-cache.server.ts";
import { openPages } from "#app/platform/http/remix-door.server.ts";
import { routeTable } from "#app/platform/http/route-table.server.ts";
import { openServer } from "#app/platform/http/server.server.ts";
import { refusalPage } from "#app/ui/refusal-page.tsx";
import { serviceFront } from "#app/ui/service-front.tsx";

export interface Site {
  port: number;
  /** What the page cache has done so far. */
  counts: PageCache["counts"];
  /** Finishes what is under way, and closes what it opened. */
  close(): Promise<void>;
}

const root = new URL("../", import.meta.url);

/** Opens the whole site, all councils of it, on one port; 0 takes a free one. */
export async function openSite(
  place: { host: string; port: number } = { host: env().LISTEN_HOST, port: env().PORT },
): Promise<Site> {
  const { routes, pages, stylesheets } = openPages(await builtPages());
  const table = routeTable(routes);
  const isSecure = env().PUBLIC_SCHEME === "https";
  let closing = false;
  const behind = gate({
    routes: table,
    pages,
    findCouncil: findCouncilByHost,
    listCouncils,
    findActor,
    doors: councilDoors,
    isReady: isUpToDate,
    isClosing: () => closing,
    hotHandlers,
    signInFor: (path) => (/^\/staff(\/|$)/.test(path) ? "/staff/sign-in" : "/sign-in"),
    openToAnyOrigin: [/^\/unsubscribe\/[^/]+$/, /^\/signatures\/[^/]+\/news$/],
    documents: {
      refusal: (reason, reference, site) =>
        refusalPage(reason, reference, { ...site, stylesheets }),
      front: (councils, locale) => serviceFront(councils, locale, stylesheets),
    },
    isSecure,
    baseHost: env().BASE_HOST,
    trustedProxyHops: env().TRUSTED_PROXY_HOPS,
    folders: { assets: folder("build/client/assets"), public: folder("public") },
    slots: 24,
  });
  const cache = pageCache({
    gate: behind,
    queryOf: (path) => table.find(path)?.handle.page?.query ?? null,
    secure: isSecure,
  });
  const ears = await hearOfChanges(cache);
  const server = await openServer(env().PAGE_CACHE ? cache.listener : behind, place);

  async function close(): Promise<void> {
    closing = true;
    await server.close();
    await ears.stop();
    await closeDatabase();
  }
  return { port: server.port, counts: cache.counts, close };
}

/** Keeps the cache told of what changes; comes back once it hears, or soon where it cannot yet. */
async function hearOfChanges(cache: PageCache): Promise<Listening> {
  cache.goDeaf();
  return new Promise((resolve) => {
    const ears = listen("pages", {
      onWord(tag) {
        // What a council says on every page stands in the list of councils, too.
        if (tag.endsWith(" site")) forgetCouncils();
        cache.invalidate(tag);
      },
      onConnect() {
        cache.hear();
        resolve(ears);
      },
      onLoss: cache.goDeaf,
    });
    setTimeout(resolve, 2_000, ears).unref();
  });
}

async function builtPages(): Promise<ServerBuild> {
  const entry = new URL("build/server/index.js", root).href;
  return (await import(/* @vite-ignore */ entry)) as ServerBuild;
}

function folder(path: string): string {
  return fileURLToPath(new URL(path, root));
}
