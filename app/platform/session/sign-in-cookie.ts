import { readCookie, writeCookie } from "#app/platform/session/cookies.ts";

const names = { secure: "__Host-sign-in", plain: "sign-in" };
const quarterOfAnHour = 15 * 60;

/** The secret of the browser that asked to sign in, as it came; null without one. */
export function readSignInSecret(
  cookieHeader: string | null | undefined,
  secure: boolean,
): string | null {
  const secret = readCookie(cookieHeader, nameFor(secure));
  return secret && /^[\w-]{16,128}$/.test(secret) ? secret : null;
}

/** Ties a sign-in to the browser that asked for it: the line for `Set-Cookie`. */
export function signInCookie(secret: string, secure: boolean): string {
  return writeCookie(nameFor(secure), secret, { maxAge: quarterOfAnHour, secure });
}

/** Unties it: the line for `Set-Cookie`. */
export function noSignInCookie(secure: boolean): string {
  return writeCookie(nameFor(secure), "", { maxAge: 0, secure });
}

function nameFor(secure: boolean): string {
  return secure ? names.secure : names.plain;
}
