import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { Flights, type Outdated } from "#app/platform/http/page-cache/flights.server.ts";
import type { KeptPage } from "#app/platform/http/page-cache/kept-page.server.ts";
import { KeptPages } from "#app/platform/http/page-cache/kept-pages.server.ts";
import { makePage, type Made } from "#app/platform/http/page-cache/make-page.server.ts";
import {
  keyOf,
  pageAddress,
  strangersLanguage,
  type PageAddress,
  type QueryOf,
} from "#app/platform/http/page-cache/page-address.server.ts";
import {
  sendCaptured,
  sendOldPage,
  sendPage,
  sendPageWithCookie,
  sendWithNotice,
} from "#app/platform/http/page-cache/send-page.server.ts";
import { withinTime } from "#app/platform/http/page-cache/within-time.ts";
import { languageCookie } from "#app/platform/session/language-cookie.ts";

export interface PageCacheParts {
  /** Everything behind the cache. */
  gate: RequestListener;
  queryOf: QueryOf;
  /** The site is reached over https: cookies have the names and the marks for it. */
  secure: boolean;
  /** In bytes. */
  room?: number;
}

export interface PageCache {
  listener: RequestListener;
  /** What carries this tag (`<council id> <tag>`) has changed. */
  invalidate(tag: string): void;
  /** Changes can no longer be heard of: nothing is believed for longer than it must be. */
  goDeaf(): void;
  /** Changes are heard of again; what happened meanwhile is not known. */
  hear(): void;
  counts: { hits: number; misses: number; renders: number; old: number };
  pages: { size: number; bytes: number };
}

/** However often a page changes, one that was made is sent for so long (milliseconds). */
const floor = 250;
/** However sure we are, a page is made anew after so long: some show the time itself. */
const longestLife = 60_000;
/** How long a visitor waits for a newer page while there is an old one. */
const patience = 250;
/** How long an old page is sent before making it anew is tried again, after that has failed. */
const rest = 1_000;

/** Keeps the public pages of strangers whole, in front of everything else. */
export function pageCache({ gate, queryOf, secure, room = 64 << 20 }: PageCacheParts): PageCache {
  const pages = new KeptPages(room);
  const flights = new Flights<Made>();
  const counts = { hits: 0, misses: 0, renders: 0, old: 0 };
  let deaf = false;

  function listener(req: IncomingMessage, res: ServerResponse): void {
    const { host, cookie } = req.headers;
    if (req.method === "GET" && host !== undefined) {
      const locale = strangersLanguage(cookie, secure);
      const page = locale && pages.get(keyOf(locale, host, req.url!));
      if (page && page.freshUntil > Date.now()) {
        counts.hits += 1;
        page.used = true;
        return sendPage(page, req, res);
      }
    }
    const isRead = req.method === "GET" || req.method === "HEAD";
    const address = isRead ? pageAddress(req, queryOf, secure) : null;
    if (address) void answer(address, req, res).catch((error: Error) => res.destroy(error));
    else gate(req, res);
  }

  async function answer(address: PageAddress, req: IncomingMessage, res: ServerResponse) {
    const page = pages.get(address.key);
    if (page && page.freshUntil > Date.now()) {
      counts.hits += 1;
      page.used = true;
      return send(page, address, req, res);
    }
    counts.misses += 1;
    if (page && page.restUntil > Date.now()) return sendForWant(page, req, res);

    let isLeader = false;
    const flight = flights.join(address.key, (outdated) => {
      isLeader = true;
      return make(address, req, outdated);
    });
    const made = await (page ? withinTime(flight, patience, null) : flight);

    if (made?.kind === "page") return send(made.page, address, req, res);
    if (page && !made) return sendOld(page, req, res);
    if (page && made!.answer.status >= 500) return sendForWant(page, req, res);
    if (made!.kind === "for-everybody" || isLeader) return sendCaptured(made!.answer, req, res);
    return gate(req, res);
  }

  async function make(address: PageAddress, req: IncomingMessage, outdated: Outdated) {
    counts.renders += 1;
    const made = await makePage(gate, address, req);
    const now = Date.now();
    if (made.kind === "page") {
      const isOld = deaf || outdated(made.page.tags);
      pages.put(
        Object.assign(made.page, { bornAt: now, freshUntil: now + (isOld ? floor : longestLife) }),
      );
    } else {
      const old = pages.get(address.key);
      if (old) old.restUntil = now + rest;
    }
    return made;
  }

  function send(
    page: KeptPage,
    { chosen }: PageAddress,
    req: IncomingMessage,
    res: ServerResponse,
  ) {
    if (chosen) sendPageWithCookie(page, languageCookie(chosen, secure), req, res);
    else sendPage(page, req, res);
  }

  function sendOld(page: KeptPage, req: IncomingMessage, res: ServerResponse) {
    counts.old += 1;
    sendOldPage(page, req, res);
  }

  async function sendForWant(page: KeptPage, req: IncomingMessage, res: ServerResponse) {
    counts.old += 1;
    await sendWithNotice(page, req, res);
  }

  function endLives(some: Iterable<KeptPage>): void {
    for (const page of some) page.freshUntil = Math.min(page.freshUntil, page.bornAt + floor);
  }

  function doubtAll(): void {
    flights.tellAll();
    endLives(pages.all());
  }

  return {
    listener,
    counts,
    pages,
    invalidate(tag) {
      flights.tell(tag);
      endLives(pages.withTag(tag));
    },
    goDeaf() {
      deaf = true;
      doubtAll();
    },
    hear() {
      deaf = false;
      doubtAll();
    },
  };
}
