/** The house rules by key, in the order in which they are listed. */
export const houseRules = [
  "personal-attack",
  "discrimination",
  "personal-data",
  "off-topic",
  "repetition",
  "advertising",
  "unlawful",
] as const;

export type HouseRule = (typeof houseRules)[number];

/** Whether a word that came from a form or a row is a house rule. */
export function isHouseRule(word: string | null | undefined): word is HouseRule {
  return houseRules.some((rule) => rule === word);
}

/** The longest sentence to an author, in characters. */
export const sentenceLimit = 1_000;

/** The parts of the queue. */
export const caseFilters = ["unclaimed", "mine", "open", "decided"] as const;
export type CaseFilter = (typeof caseFilters)[number];

const claimMinutes = 30;

/** Claims made before this moment have lapsed: whoever held the case has left it. */
export function claimsLapseBefore(now: Date): Date {
  return new Date(now.getTime() - claimMinutes * 60_000);
}

/** The visibility that a decision gives to a text. */
export function visibilityAfter(outcome: "publish" | "hide"): "visible" | "hidden" {
  return outcome === "publish" ? "visible" : "hidden";
}

/** An excerpt that a moderator recognises but that gives nothing away: the ends, and dots between. */
export function redact(text: string): string {
  const kept = text.length < 8 ? 1 : 3;
  const letters = Array.from(text.slice(0, 40));
  return letters
    .map((letter, place) => (place < kept || /[\s@-]/.test(letter) ? letter : "•"))
    .join("");
}
