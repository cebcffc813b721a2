import type { IncomingMessage } from "node:http";
import { isUnsafe } from "#app/platform/http/origin-check.ts";
import { factsOf } from "#app/platform/http/request-facts.server.ts";

// Nothing else that a visitor or a proxy sends can reach a page.
const passed = [
  "accept",
  "accept-language",
  "content-type",
  "cookie",
  "referer",
  "sec-purpose",
  "user-agent",
];

/** The request as pages see it: under the council's own origin, with few headers, already read. */
export function pageRequest(
  req: IncomingMessage,
  target: URL,
  body?: Buffer<ArrayBuffer>,
): Request {
  const headers = new Headers({ host: target.host });
  for (const name of factsOf(req).shared ? [] : passed) {
    const value = req.headers[name];
    if (typeof value === "string") headers.set(name, value);
  }
  const sends = isUnsafe(req.method) && body !== undefined;
  return new Request(target, { method: sends ? req.method : readMethod(req), headers, body });
}

function readMethod(req: IncomingMessage): string {
  return req.method === "HEAD" ? "HEAD" : "GET";
}
