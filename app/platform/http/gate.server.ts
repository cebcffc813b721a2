import type { IncomingMessage, RequestListener } from "node:http";
import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import { isWellFormed } from "#app/platform/http/address.ts";
import type { GateParts } from "#app/platform/http/gate-parts.ts";
import { hotWay } from "#app/platform/http/hot-way.server.ts";
import { probes } from "#app/platform/http/probes.server.ts";
import { refuse } from "#app/platform/http/refuse.server.ts";
import { Refusal } from "#app/platform/http/refusal.ts";
import { renderSlots } from "#app/platform/http/render-slots.server.ts";
import { factsOf } from "#app/platform/http/request-facts.server.ts";
import { securityHeaders } from "#app/platform/http/security-headers.server.ts";
import { serveSite } from "#app/platform/http/serve-site.server.ts";
import { staticFiles } from "#app/platform/http/static-files.server.ts";

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]);

/** Lets through to the pages only what is well-formed, from the right place, small enough and allowed. */
export function gate(parts: GateParts): RequestListener {
  const app = express();
  const slots = renderSlots(parts.slots);
  app.disable("x-powered-by").disable("etag").set("query parser", false);
  app.set("trust proxy", parts.trustedProxyHops);

  app.use(giveNumber);
  app.use(securityHeaders(parts.isSecure));
  app.use((req, _res, next) => {
    checkTarget(req);
    next();
  });
  app.use(probes(parts));
  app.use("/assets", staticFiles(parts.folders.assets, "1y", true));
  app.use(staticFiles(parts.folders.public, "5m", false));
  app.use((req, res, next) => {
    serveSite(req, res, parts, slots).catch(next);
  });
  app.use(((error, req, res, _next) => {
    refuse(error, req, res, parts.documents);
  }) satisfies ErrorRequestHandler);
  return hotWay(parts, slots, checkTarget, app);
}

const giveNumber: RequestHandler = (req, res, next) => {
  res.setHeader("X-Request-Id", factsOf(req).id);
  next();
};

function checkTarget({ method, url }: IncomingMessage): void {
  if (!methods.has(method!)) throw new Refusal("method");
  if (!isWellFormed(url!)) throw new Refusal("bad-request");
}
