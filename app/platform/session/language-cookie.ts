import type { Locale } from "#app/platform/context.ts";
import { readCookie, writeCookie } from "#app/platform/session/cookies.ts";

const year = 365 * 24 * 60 * 60;

/** The language that this browser was told to remember, if any. */
export function rememberedLanguage(cookieHeader: string | null | undefined): Locale | null {
  return asLanguage(readCookie(cookieHeader, "lang"));
}

/** Has a browser remember a language: the line for `Set-Cookie`. */
export function languageCookie(locale: Locale, secure: boolean): string {
  return writeCookie("lang", locale, { maxAge: year, secure });
}

/** A language that the site speaks, from whatever was asked for. */
export function asLanguage(value: string | null | undefined): Locale | null {
  return value === "en" || value === "cy" ? value : null;
}
