import type { Locale } from "#app/platform/context.ts";

/** What every page of a council's site shows of the site and of its visitor. */
export interface SiteFacts {
  council: { name: string; nameCy: string };
  locale: Locale;
  personName: string | null;
  isStaff: boolean;
  path: string;
  /** With its question mark. */
  query: string;
  /** Quoted when something went wrong. */
  reference: string;
}
