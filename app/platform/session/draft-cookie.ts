import { env } from "#app/platform/env.ts";
import { readCookie, writeCookie } from "#app/platform/session/cookies.ts";

const day = 24 * 60 * 60;

/** What the cookie is called that leads a browser to the petition it is writing. */
export function draftCookieName(): string {
  return isSecure() ? "__Host-draft" : "draft";
}

/** The secret of the draft that a browser is writing; empty when it writes none. */
export function draftOf(request: Request): string {
  const secret = readCookie(request.headers.get("cookie"), draftCookieName());
  return secret && /^[\w-]{16,128}$/.test(secret) ? secret : "";
}

/** Headers by which a browser goes on with a draft for a day. */
export function rememberDraft(secret: string): Headers {
  const line = writeCookie(draftCookieName(), secret, { maxAge: day, secure: isSecure() });
  return new Headers([["Set-Cookie", line]]);
}

function isSecure(): boolean {
  return env().PUBLIC_SCHEME === "https";
}
