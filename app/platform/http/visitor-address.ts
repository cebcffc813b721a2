import type { IncomingMessage } from "node:http";

/**
 * The visitor's address behind so many trusted proxies, each of which adds to `X-Forwarded-For` whom
 * it heard from; whatever stands there beyond them anybody may have written, and is not believed.
 */
export function visitorAddress(
  req: Pick<IncomingMessage, "headers" | "socket">,
  trustedHops: number,
): string {
  const own = req.socket.remoteAddress ?? "";
  const said = req.headers["x-forwarded-for"];
  if (trustedHops === 0 || !said) return own;
  const chain = [own, ...String(said).split(",").toReversed()];
  return chain[Math.min(trustedHops, chain.length - 1)]!.trim();
}
