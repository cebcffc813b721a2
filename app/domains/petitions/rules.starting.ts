import type { Scheme } from "#app/domains/petitions/schema.scheme.ts";

/** For how long an unfinished petition is kept after it was last saved. */
export const draftDays = 30;

/** The reason for which a petition is held back: many were started from one place within a day. */
export const heldForRate = "rate";

// What a spreadsheet leaves out before it looks for a formula, and what nobody sees.
const invisible = /^[\p{C}\p{Z}\s\u115f\u1160\u3164\uffa0]+/u;

/**
 * Whether a spreadsheet could take a text for a formula: it begins with `=`, `+`, `-` or `@` (OWASP,
 * CSV injection), in whichever width, be there spaces, tabs, line ends or invisible signs before it.
 */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@]/.test(text.normalize("NFKC").replace(invisible, ""));
}

/** What the first page of somebody who starts a petition was answered with. */
export interface Began {
  connection: Scheme["whoMaySign"][number];
  adult?: string;
  concerns: string;
}

/** What everything is about that this council decides itself; no exclusion and no tier is called so. */
export const ownMatter = "council";

/** Why somebody cannot start a petition here, or about this: what the page about other ways explains. */
export function turnedAway(scheme: Scheme, { connection, adult, concerns }: Began): string | null {
  if (!scheme.whoMaySign.includes(connection)) return "connection";
  if (!scheme.allowsUnder18 && adult !== "yes") return "age";
  return concerns === ownMatter ? null : concerns;
}

/** The matter that another council of this service decides, under the key that the form sent. */
export function otherTier(scheme: Scheme, key: string): Scheme["otherTiers"][number] | undefined {
  return scheme.otherTiers.find((tier) => tier.key === key);
}

const base = "/petitions/new";

/** The next page of somebody who writes a petition: the first that is not filled in yet. */
export function nextPage(content: {
  connection?: string;
  title?: string;
  background?: string;
  name?: string;
}): string {
  if (content.connection === undefined) return base;
  if (content.title === undefined || content.background === undefined) return `${base}/words`;
  return content.name === undefined ? `${base}/you` : `${base}/check`;
}

/** Whether sponsors may still be added: while the petition looks for them or waits to be checked. */
export function takesSponsors(state: string, confirmed: number, scheme: Scheme): boolean {
  return ["gathering", "waiting"].includes(state) && confirmed < scheme.sponsors.max;
}

/** Whether nobody but its organiser, its sponsors and the moderators reads it yet. */
export function isBeforePublication(state: string): boolean {
  return ["gathering", "waiting", "returned"].includes(state);
}

/** Whether the organiser may still take a petition back, published or not. */
export function canBeWithdrawn(state: string): boolean {
  return state === "open" || isBeforePublication(state);
}

/** Whether a petition that was returned may be sent in once more. */
export function takesRevision(state: string, resubmitBy: Date | null, now: Date): boolean {
  return state === "returned" && (!resubmitBy || now < resubmitBy);
}
