import { IncomingMessage, ServerResponse, type RequestListener } from "node:http";
import { Socket } from "node:net";
import type { Request as Asked, Response as Answer, RequestHandler } from "express";
import { splitUrl } from "#app/platform/http/address.ts";
import type { GateParts } from "#app/platform/http/gate-parts.ts";
import { refuse } from "#app/platform/http/refuse.server.ts";
import type { RenderSlots } from "#app/platform/http/render-slots.server.ts";
import { factsOf } from "#app/platform/http/request-facts.server.ts";
import { securityHeaders } from "#app/platform/http/security-headers.server.ts";
import { serveSite } from "#app/platform/http/serve-site.server.ts";
import { visitorAddress } from "#app/platform/http/visitor-address.ts";

/**
 * A way around the framework of the gate for what comes in masses: the same checks in the same order,
 * without the rows of handlers in between. Everything else goes the usual way.
 */
export function hotWay(
  parts: GateParts,
  slots: RenderSlots,
  check: (req: IncomingMessage) => void,
  usual: RequestListener,
): RequestListener {
  const fixed = headersOf(securityHeaders(parts.isSecure));

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    res.setHeader("X-Request-Id", factsOf(req).id);
    for (const [name, value] of fixed) res.setHeader(name, value);
    check(req);
    Object.assign(req, {
      originalUrl: req.url,
      ip: visitorAddress(req, parts.trustedProxyHops),
    });
    await serveSite(req as Asked, res as Answer, parts, slots);
  }

  return (req, res) => {
    const [path] = splitUrl(req.url ?? "");
    const isHot = parts.hotHandlers.some(
      ({ method, pattern }) => method === req.method && pattern.test(path),
    );
    if (!isHot) return usual(req, res);
    answer(req, res).catch((error: unknown) => refuse(error, req, res, parts.documents));
  };
}

/** What a handler sets on every answer, whatever was asked. */
function headersOf(handler: RequestHandler): [string, string][] {
  const res = new ServerResponse(new IncomingMessage(new Socket()));
  handler({} as Asked, res as Answer, () => undefined);
  return res.getHeaderNames().map((name) => [name, String(res.getHeader(name))]);
}
