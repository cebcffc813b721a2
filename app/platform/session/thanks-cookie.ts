import { env } from "#app/platform/env.ts";
import { isSealed, seal } from "#app/platform/seal.server.ts";
import { readCookie, writeCookie } from "#app/platform/session/cookies.ts";

const hour = 60 * 60;
const idLength = 36;

/** What the cookie is called by which the browser that confirmed is known to the page of thanks. */
export function thanksCookieName(): string {
  return isSecure() ? "__Host-thanks" : "thanks";
}

/** Shows for an hour that this browser has confirmed the thing with this id: the line for `Set-Cookie`. */
export function thanksCookie(id: string): string {
  const value = id + seal("thanks", id);
  return writeCookie(thanksCookieName(), value, { maxAge: hour, secure: isSecure() });
}

/** Whether it was this browser that confirmed the thing with this id. */
export function isThanked(cookieHeader: string | null, id: string): boolean {
  const value = readCookie(cookieHeader, thanksCookieName()) ?? "";
  return value.startsWith(id) && isSealed("thanks", id, value.slice(idLength));
}

function isSecure(): boolean {
  return env().PUBLIC_SCHEME === "https";
}
