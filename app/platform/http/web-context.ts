import type { Context } from "#app/platform/context.ts";

/** The context of a web request: what every loader and action gets. */
export interface WebContext extends Context {
  /** Set on interactive pages only, for the one inline script that the framework needs. */
  nonce?: string;
  /** The visitor's address, through as many proxies as are trusted. */
  address: string;
  page: PageNote;
}

/** What a loader says of its page to the page cache. */
export interface PageNote {
  /** Names what the page shows; when one of these changes the kept page is out of date. */
  tag(...tags: string[]): void;
  tags: ReadonlySet<string>;
}

declare module "@remix-run/node" {
  interface AppLoadContext extends WebContext {}
  interface Future {
    v3_singleFetch: true;
  }
}
