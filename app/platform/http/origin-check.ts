import type { IncomingHttpHeaders } from "node:http";

/** Whether a method may change something. */
export function isUnsafe(method: string | undefined): boolean {
  return method !== "GET" && method !== "HEAD";
}

/**
 * Whether a request that may change something comes from a page of this very site. Browsers say so
 * themselves (Fetch Metadata, or the origin in older ones); who says neither is refused.
 */
export function isFromHere(headers: IncomingHttpHeaders, origin: string): boolean {
  const from = headers.origin;
  const site = headers["sec-fetch-site"];
  if (from !== undefined && from !== "null" && from !== origin) return false;
  if (site !== undefined) return site === "same-origin" || site === "none";
  return from === origin;
}
