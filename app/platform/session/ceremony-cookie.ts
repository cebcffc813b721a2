import { readCookie, writeCookie } from "#app/platform/session/cookies.ts";

const names = { secure: "__Host-ceremony", plain: "ceremony" };
const quarterOfAnHour = 15 * 60;

/** The secret of the exchange that a browser is in on the way to a sign-in; null without one. */
export function readCeremonySecret(
  cookieHeader: string | null | undefined,
  secure: boolean,
): string | null {
  const secret = readCookie(cookieHeader, nameFor(secure));
  return secret && /^[\w-]{16,128}$/.test(secret) ? secret : null;
}

/** Ties an exchange to the browser in which it began: the line for `Set-Cookie`. */
export function ceremonyCookie(secret: string, secure: boolean): string {
  return writeCookie(nameFor(secure), secret, { maxAge: quarterOfAnHour, secure });
}

/** Unties it: the line for `Set-Cookie`. */
export function noCeremonyCookie(secure: boolean): string {
  return writeCookie(nameFor(secure), "", { maxAge: 0, secure });
}

function nameFor(secure: boolean): string {
  return secure ? names.secure : names.plain;
}
