import { env } from "#app/platform/env.ts";
import {
  noSessionCookie,
  readSessionToken,
  sessionCookie,
} from "#app/platform/session/session-cookie.ts";
import {
  ceremonyCookie,
  noCeremonyCookie,
  readCeremonySecret,
} from "#app/platform/session/ceremony-cookie.ts";
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
    /** The secret of the exchange it is in on the way to a sign-in; empty when it is in none. */
    ceremony: readCeremonySecret(cookies, isSecure()) ?? "",
  };
}

/** Headers by which a browser remembers that it asked to sign in. */
export function rememberSignIn(secret: string): Headers {
  return cookieHeaders(signInCookie(secret, isSecure()));
}

/** Headers by which a browser remembers the exchange that it is in. */
export function rememberCeremony(secret: string): Headers {
  return cookieHeaders(ceremonyCookie(secret, isSecure()));
}

/** Headers that sign a browser in. */
export function signIn({ token, expiresAt }: { token: string; expiresAt: Date }): Headers {
  return cookieHeaders(
    sessionCookie(token, expiresAt, isSecure()),
    noSignInCookie(isSecure()),
    noCeremonyCookie(isSecure()),
  );
}

/** Headers that sign a browser out. */
export function signOut(): Headers {
  return cookieHeaders(noSessionCookie(isSecure()));
}

/** What the cookies of this site are called; all there are. */
export function cookieNames() {
  const own = {
    session: "session",
    "sign-in": "sign-in",
    ceremony: "ceremony",
    draft: "draft",
    thanks: "thanks",
  };
  const guarded = Object.entries(own).map(([kind, name]) => [kind, `__Host-${name}`]);
  const names: typeof own = isSecure() ? Object.fromEntries(guarded) : own;
  return { ...names, lang: "lang" };
}

function cookieHeaders(...lines: string[]): Headers {
  return new Headers(lines.map((line): [string, string] => ["Set-Cookie", line]));
}

function isSecure(): boolean {
  return env().PUBLIC_SCHEME === "https";
}
