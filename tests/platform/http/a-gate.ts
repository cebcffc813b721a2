import type { ServerBuild } from "@remix-run/node";
import type { Actor, CouncilCard } from "#app/platform/context.ts";
import { councilDoors } from "#app/platform/db/council-doors.server.ts";
import type { GateParts } from "#app/platform/http/gate-parts.ts";
import { gate } from "#app/platform/http/gate.server.ts";
import { routeTable, strictRoutes } from "#app/platform/http/route-table.server.ts";
import { refusalPage } from "#app/ui/refusal-page.tsx";
import { serviceFront } from "#app/ui/service-front.tsx";
import { serve } from "#tests/platform/http/page-cache/serve.ts";
import "#tests/support/database.ts";

export const westford: CouncilCard = {
  id: "0192f0c1-7bdd-7000-8000-0123456789ab",
  slug: "westford",
  name: "Westford",
  nameCy: "Rhyd y Gorllewin",
  timeZone: "Europe/London",
  origin: "http://westford.example",
};

/** Sessions that the gate of a test knows. */
export const tokens = {
  grace: "grace-grace-grace-grace",
  tom: "tom-tom-tom-tom-tom-tom",
};

const people: Record<string, Actor> = {
  [tokens.grace]: { kind: "resident", personId: "1", name: "Grace" },
  [tokens.tom]: { kind: "staff", personId: "2", name: "Tom", roles: ["moderator"] },
};

const anyone = () => true;

const modules: Record<string, { path: string; module: object }> = {
  home: { path: "", module: { access: anyone, handle: { page: { query: [] } } } },
  petitions: { path: "petitions", module: { access: anyone } },
  petition: { path: "petitions/:number", module: { access: anyone } },
  account: { path: "account", module: { access: (actor: Actor) => actor.kind !== "anyone" } },
  staff: { path: "staff", module: { access: (actor: Actor) => actor.kind === "staff" } },
  service: { path: "service", module: { access: (actor: Actor) => actor.kind === "service" } },
  board: {
    path: "board",
    module: { access: anyone, handle: { interactive: true } },
  },
  tight: { path: "tight", module: { access: anyone, handle: { limit: "sign-in-asks" } } },
  guess: { path: "guess", module: { access: anyone, handle: { limit: "guesses" } } },
  secrets: {
    path: "account/password",
    module: { access: (actor: Actor) => actor.kind !== "anyone", handle: { limit: "guesses" } },
  },
  forgotten: { path: "forgotten", module: {} },
  lost: { path: "*", module: { access: anyone } },
};

/** A gate before pages that tell what they were asked; `asked` keeps what reached them. */
export async function aGate(changes: Partial<GateParts> = {}) {
  const asked: { request: Request; body: string; actor: Actor }[] = [];
  const parts: GateParts = {
    routes: routeTable(strictRoutes(routes())),
    async pages(request, context) {
      const body = await request.clone().text();
      asked.push({ request, body, actor: context.actor });
      const { nonce, address, locale } = context;
      const status = new URL(request.url).pathname.startsWith("/-/") ? 404 : 200;
      return Response.json({ url: request.url, nonce, address, locale, body }, { status });
    },
    findCouncil: async (host) => (host.startsWith("westford.example") ? westford : null),
    listCouncils: async () => [westford],
    findActor: async (_context, token) => people[token] ?? { kind: "anyone" },
    doors: councilDoors,
    isReady: async () => true,
    isClosing: () => false,
    hotHandlers: [],
    signInFor: (path) => (path.startsWith("/staff") ? "/staff/sign-in" : "/sign-in"),
    openToAnyOrigin: [],
    documents: {
      refusal: (reason, reference, site) =>
        refusalPage(reason, reference, { ...site, stylesheets: [] }),
      front: (councils, locale) => serviceFront(councils, locale, []),
    },
    isSecure: false,
    baseHost: "folkmoot.example",
    trustedProxyHops: 0,
    folders: { assets: "public", public: "public" },
    slots: 4,
    ...changes,
  };
  return { asked, port: await serve(gate(parts)) };
}

function routes(): ServerBuild["routes"] {
  const root = { id: "root", path: "", module: {} };
  const others = Object.entries(modules).map(([id, { path, module }]) => ({
    id,
    parentId: "root",
    path,
    module,
    index: path === "" ? true : undefined,
  }));
  return Object.fromEntries(
    [root, ...others].map((route) => [route.id, route]),
  ) as unknown as ServerBuild["routes"];
}
