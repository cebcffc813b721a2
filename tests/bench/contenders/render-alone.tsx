import { createServer } from "node:http";
import type { ComponentType } from "react";
import { renderToString } from "react-dom/server";
import {
  createStaticHandler,
  createStaticRouter,
  StaticRouterProvider,
} from "react-router-dom/server.js";
import { PageFrame } from "#app/ui/page-frame.tsx";
import { listen } from "#tests/bench/contenders/listen.ts";

interface Stage {
  /** The module of the route and what its loader answered. */
  route: string;
  data: object;
  path: string;
}

/** The same components with the same data, rendered for every request and nothing else done. */
process.once("message", async ({ route, data, path }: Stage) => {
  const { default: Page } = (await import(`../../../app/routes/${route}`)) as {
    default: ComponentType;
  };
  const routes = [{ id: "page", path: "*", Component: Page, loader: () => data }];
  const handler = createStaticHandler(routes);
  const context = await handler.query(new Request(`http://localhost${path}`));
  if (context instanceof Response) throw new Error("The page answered with a response.");
  const router = createStaticRouter(handler.dataRoutes, context);

  const server = createServer((_req, res) => {
    const html = renderToString(
      <PageFrame council={{ name: "Benchford" }} locale="en">
        <StaticRouterProvider router={router} context={context} hydrate={false} />
      </PageFrame>,
    );
    res.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    res.end(html);
  });
  listen(server);
});
