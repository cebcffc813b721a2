import type { IncomingMessage } from "node:http";
import type { Locale } from "#app/platform/context.ts";
import {
  canonicalPath,
  canonicalQuery,
  isHostName,
  isWellFormed,
  splitUrl,
} from "#app/platform/http/address.ts";
import { chosenLanguage } from "#app/platform/http/request-facts.server.ts";
import { rememberedLanguage } from "#app/platform/session/language-cookie.ts";
import { hasSession } from "#app/platform/session/session-cookie.ts";

/** Where a kept page is found, and how it is asked for when it is to be made. */
export interface PageAddress {
  key: string;
  url: string;
  locale: Locale;
  chosen: Locale | null;
}

/** The names of the parameters that change the public page under a path; null where there is none. */
export type QueryOf = (path: string) => readonly string[] | null;

const longestQuery = 300;

/** The language of a visitor whom nobody knows; null for anybody who may be signed in. */
export function strangersLanguage(cookie: string | undefined, secure: boolean): Locale | null {
  if (cookie === undefined) return "en";
  return hasSession(cookie, secure) ? null : (rememberedLanguage(cookie) ?? "en");
}

/** The key of a page whose address is spelt as it should be. */
export function keyOf(locale: Locale, host: string, url: string): string {
  return locale + host + url;
}

/** The address of the public page that a stranger asks for; null if it is none, or spelt otherwise. */
export function pageAddress(
  req: IncomingMessage,
  queryOf: QueryOf,
  secure: boolean,
): PageAddress | null {
  const { host, cookie } = req.headers;
  const url = req.url ?? "";
  const remembered = strangersLanguage(cookie, secure);
  if (!remembered || !isHostName(host) || !isWellFormed(url)) return null;

  const [path, query] = splitUrl(url);
  const names = canonicalPath(path) === path ? queryOf(path) : null;
  if (!names) return null;

  const kept = canonicalQuery(query, names);
  if (kept.length > longestQuery) return null;
  const canonical = kept ? `${path}?${kept}` : path;
  const chosen = chosenLanguage(url);
  const locale = chosen ?? remembered;
  return { key: keyOf(locale, host.toLowerCase(), canonical), url: canonical, locale, chosen };
}
