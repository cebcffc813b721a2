import type { AddressLimit } from "#app/platform/limits/limits.ts";

/** What a route module says of itself to the server, exported as `handle`. */
export interface PageHandle {
  /**
   * The page is the same for everybody who is not signed in, so it is kept whole; `query` names the
   * parameters that change it. All others are dropped before the page is made.
   */
  page?: { query: readonly string[] };
  /** The page loads the framework's script in the browser. */
  interactive?: boolean;
  /** How often its form may be sent from one address; without it as often as anybody likes. */
  limit?: AddressLimit;
}
