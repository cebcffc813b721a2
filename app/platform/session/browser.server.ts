import { env } from "#app/platform/env.ts";
import {
  noSessionCookie,
  readSessionToken,
  sessionCookie,
} from "#app/platform/session/session-cookie.ts";
import {
  noSignInCookie,
  readSignInSecret,
  signInCookie,
} from "#app/platform/session/sign-in-cookie.ts";

/** What a browser sent along that concerns signing in. */
export function browserOf(request: Request) {
  const cookies = request.headers.get("cookie");
  return {
    userAgent: request.headers.get("user-agent") ?? "",
    /** The secret of the session it is in; empty when it is in none. */
    session: readSessionToken(cookies, isSecure()) ?? "",
    /** The secret of the sign-in it asked for; empty when it asked for none. */
    signIn: readSignInSecret(cookies, isSecure()) ?? "",
  };
}

/** Headers by which a browser remembers that it asked to sign in. */
export function rememberSignIn(secret: string): Headers {
  return cookieHeaders(signInCookie(secret, isSecure()));
}

/** Headers that sign a browser in. */
export function signIn({ token, expiresAt }: { token: string; expiresAt: Date }): Headers {
  return cookieHeaders(sessionCookie(token, expiresAt, isSecure()), noSignInCookie(isSecure()));
}

/** Headers that sign a browser out. */
export function signOut(): Headers {
  return cookieHeaders(noSessionCookie(isSecure()));
}

/** What the cookies of this site are called; all there are. */
export function cookieNames() {
  const names = { session: "session", "sign-in": "sign-in", lang: "lang" };
  return isSecure() ? { ...names, session: "__Host-session", "sign-in": "__Host-sign-in" } : names;
}

function cookieHeaders(...lines: string[]): Headers {
  return new Headers(lines.map((line): [string, string] => ["Set-Cookie", line]));
}

function isSecure(): boolean {
  return env().PUBLIC_SCHEME === "https";
}
