import { readCookie, writeCookie } from "#app/platform/session/cookies.ts";

// Browsers keep `__Host-` cookies to one host, so that no neighbouring council can plant one; over
// https no other name is read, or one planted under it would do.
const names = { secure: "__Host-session", plain: "session" };

/** The secret by which a signed-in browser is known, as it came; null without one. */
export function readSessionToken(
  cookieHeader: string | null | undefined,
  secure: boolean,
): string | null {
  const token = readCookie(cookieHeader, nameFor(secure));
  return token && /^[\w-]{16,128}$/.test(token) ? token : null;
}

/** Whether a `Cookie` header may belong to somebody who is signed in; errs on the side of yes. */
export function hasSession(cookieHeader: string, secure: boolean): boolean {
  return readCookie(cookieHeader, nameFor(secure)) !== null;
}

/** Signs a browser in: the line for `Set-Cookie`. */
export function sessionCookie(token: string, expiresAt: Date, secure: boolean): string {
  const maxAge = Math.max(0, (expiresAt.getTime() - Date.now()) / 1000);
  return writeCookie(nameFor(secure), token, { maxAge, secure });
}

/** Signs a browser out: the line for `Set-Cookie`. */
export function noSessionCookie(secure: boolean): string {
  return writeCookie(nameFor(secure), "", { maxAge: 0, secure });
}

function nameFor(secure: boolean): string {
  return secure ? names.secure : names.plain;
}
