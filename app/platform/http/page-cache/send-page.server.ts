import type { IncomingMessage, ServerResponse } from "node:http";
import type { CapturedResponse } from "#app/platform/http/page-cache/captured-response.server.ts";
import { bestEncoding } from "#app/platform/http/page-cache/encoding.server.ts";
import {
  oldVariants,
  type KeptPage,
  type Variants,
} from "#app/platform/http/page-cache/kept-page.server.ts";

/** Sends a kept page, or says that the browser's own copy still holds. */
export function sendPage({ variants }: KeptPage, req: IncomingMessage, res: ServerResponse): void {
  sendVariant(variants, req, res);
}

function sendVariant(variants: Variants, req: IncomingMessage, res: ServerResponse): void {
  const { headers } = req;
  const variant = variants[bestEncoding(headers["accept-encoding"])];
  const held = headers["if-none-match"];
  if (held !== undefined && names(held, variant.etag)) {
    res.writeHead(304, variant.notModified);
    res.end();
  } else {
    res.writeHead(200, variant.head);
    res.end(req.method === "HEAD" ? undefined : variant.body);
  }
}

function names(held: string, etag: string): boolean {
  return held === etag || held === "*" || held.split(",").some((one) => tagIn(one) === etag);
}

function tagIn(held: string): string {
  return held.trim().replace(/^W\//, "");
}

/** Sends a page that is out of date while a newer one is being made. */
export function sendOldPage(page: KeptPage, req: IncomingMessage, res: ServerResponse): void {
  res.setHeader("X-Folkmoot-Stale", "1");
  sendPage(page, req, res);
}

/** Sends a page that is out of date for want of a newer one, and lets it say so. */
export async function sendWithNotice(
  page: KeptPage,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const variants = await oldVariants(page);
  res.setHeader("X-Folkmoot-Stale", "1");
  sendVariant(variants, req, res);
}

/** Sends a kept page to one visitor alone, with a cookie that no one else may get. */
export function sendPageWithCookie(
  page: KeptPage,
  cookie: string,
  req: IncomingMessage,
  res: ServerResponse,
): void {
  const variant = page.variants[bestEncoding(req.headers["accept-encoding"])];
  for (let at = 0; at < variant.head.length; at += 2) {
    res.setHeader(variant.head[at]!, variant.head[at + 1]!);
  }
  res.removeHeader("ETag");
  res.setHeader("Cache-Control", "private, no-store");
  res.setHeader("Set-Cookie", cookie);
  res.end(req.method === "HEAD" ? undefined : variant.body);
}

/** Sends an answer on as it was made. */
export function sendCaptured(
  answer: CapturedResponse,
  req: IncomingMessage,
  res: ServerResponse,
): void {
  res.statusCode = answer.status;
  res.setHeader("Cache-Control", "no-store");
  for (const [name, value] of answer.headers) {
    if (name === "cache-control") res.setHeader(name, value);
    else res.appendHeader(name, value);
  }
  res.end(req.method === "HEAD" ? undefined : answer.body);
}
