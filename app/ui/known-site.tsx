import { createContext, useContext } from "react";
import type { SiteFacts } from "#app/platform/http/site-facts.ts";

const KnownSite = createContext<SiteFacts | null>(null);

/** Tells the document of a page whose site it is, where no loader did: after an action that failed. */
export const KnownSiteProvider = KnownSite.Provider;

export function useKnownSite(): SiteFacts | null {
  return useContext(KnownSite);
}
