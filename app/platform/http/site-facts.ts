import type { Locale } from "#app/platform/context.ts";
import type { WebContext } from "#app/platform/http/web-context.ts";

/** What every page of a council's site shows of the site and of its visitor. */
export interface SiteFacts {
  council: { name: string; nameCy: string };
  /** What the council tells everybody at the moment, in the reader's language. */
  notice: string;
  locale: Locale;
  personName: string | null;
  isStaff: boolean;
  path: string;
  /** With its question mark. */
  query: string;
  /** Quoted when something went wrong. */
  reference: string;
}

/** The facts of the page under an address, and no more than a page may tell. */
export function siteFacts(context: WebContext, url: string): SiteFacts {
  const { council, actor, locale, requestId } = context;
  const { pathname, search } = new URL(url);
  const isKnown = actor.kind === "resident" || actor.kind === "staff";
  return {
    council: { name: council.name, nameCy: council.nameCy },
    notice: (locale === "cy" ? council.service?.noticeCy : council.service?.notice) ?? "",
    locale,
    personName: isKnown ? actor.name : null,
    isStaff: actor.kind === "staff",
    path: pathname,
    query: search,
    reference: requestId,
  };
}
