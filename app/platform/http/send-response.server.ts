import { writeReadableStreamToWritable } from "@remix-run/node";
import type { Request as Asked, Response as Answer } from "express";
import { factsOf } from "#app/platform/http/request-facts.server.ts";
import { safePath } from "#app/platform/http/safe-path.ts";
import { log } from "#app/platform/log.server.ts";

/** Hands a page's response over; what it redirects to is always an address of this site. */
export async function sendResponse(
  response: Response,
  target: URL,
  req: Asked,
  res: Answer,
): Promise<void> {
  res.statusCode = response.status;
  for (const [name, value] of response.headers) res.appendHeader(name, value);
  const location = response.headers.get("Location");
  if (location !== null) res.setHeader("Location", placeHere(location, target));
  if (response.status === 503) res.setHeader("Retry-After", "2");
  if (!factsOf(req).shared && !response.headers.has("Cache-Control")) {
    res.setHeader("Cache-Control", "private, no-store");
  }
  if (factsOf(req).chosen) res.setHeader("Cache-Control", "private, no-store");
  if (!response.body) res.end();
  else if (response.headers.has("Content-Length")) res.end(await wholeOf(response));
  else await writeReadableStreamToWritable(response.body, res);
}

/** What comes in one piece goes out in one piece. */
async function wholeOf(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer());
}

function placeHere(location: string, target: URL): string {
  const url = URL.canParse(location, target.href) ? new URL(location, target) : null;
  const path = url?.origin === target.origin ? url.pathname + url.search + url.hash : "";
  const place = safePath(path, "");
  if (!place) log().error({ path: target.pathname }, "a page redirects to another site");
  return place || "/";
}
