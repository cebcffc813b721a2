/** How long the parts of a petition may be, in characters as people count them. */
export const titleLimit = 80;
export const backgroundLimit = 300;
export const detailsLimit = 800;

/** The states that the public sees. */
export const publicStates = ["open", "closed", "withdrawn", "rejected"] as const;
export type PublicState = (typeof publicStates)[number];

/** Lists across states: the newest, and those of which something came or has to come. */
export const outcomeLists = [
  "recent",
  "awaiting_response",
  "with_response",
  "awaiting_debate",
  "debated",
  "not_debated",
] as const;

/** Every list that may be asked for by its name. */
export const listNames = [...publicStates, ...outcomeLists, "all"] as const;
export type ListName = (typeof listNames)[number];

/** Whether a list is across states. */
export function isOutcomeList(list: ListName): list is (typeof outcomeLists)[number] {
  return outcomeLists.some((name) => name === list);
}

/** For how long after the end a signature asked for in time may still be confirmed. */
export const graceHours = 24;

const clusters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** How many characters a text has as people count them: an emoji is one, so is a line's end. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of clusters.segment(text)) length += 1;
  return length;
}

/** When signing ends or ended, and whether the petition takes signatures until then. */
export interface Term {
  state: string;
  closesAt: Date | null;
  closedAt: Date | null;
}

/** Whether a petition takes signatures: it is open and its deadline has not come, closed by the clock yet or not. */
export function takesSignatures({ state, closesAt }: Term, now: Date): boolean {
  return state === "open" && (!closesAt || now < closesAt);
}

/** Whether a signature may be confirmed: while the petition is open, and for a day after if it was asked for in time. */
export function takesConfirmation(term: Term, askedAt: Date, now: Date): boolean {
  if (takesSignatures(term, now)) return true;
  const end = endOf(term);
  if (!end || askedAt >= end) return false;
  return now.getTime() < end.getTime() + graceHours * 3_600_000;
}

function endOf({ state, closesAt, closedAt }: Term): Date | null {
  if (state === "open") return closesAt;
  return state === "closed" ? (closedAt ?? closesAt) : null;
}

/** The last day on which people can sign: a deadline at midnight belongs to the day before. */
export function lastMoment(closesAt: Date): Date {
  return new Date(closesAt.getTime() - 1);
}

/** How long confirmed signatures gather before they are counted together, in seconds. */
export const windowSeconds = 1;

/** The window in which a moment lies, and when it ends. */
export function windowAt(moment: Date): { window: number; ends: Date } {
  const length = windowSeconds * 1_000;
  const window = Math.floor(moment.getTime() / length);
  return { window, ends: new Date((window + 1) * length) };
}

/** Whether a name is really an advertisement: nobody is called after an address on the web. */
export function looksLikeLink(name: string): boolean {
  return /:\/\/|www\.|[@<>]|\p{L}\.\p{L}{2,}\//iu.test(name);
}

/** What a list of petitions is of: its state or another of `listNames`, the short names of a ward and of a term, a topic, words. */
export interface ListWish {
  state: string;
  q: string;
  ward?: string;
  topic?: string;
  term?: string;
}

/** The address of a list of petitions; what is usual is left out of it. */
export function petitionsHref(
  { state, ...about }: ListWish,
  place: { after?: string; before?: string } = {},
): string {
  return addressOf("/petitions", { state: state === "open" ? "" : state, ...about, ...place });
}

/** The address of the same list as data, where every state is meant unless one is named. */
export function petitionDataHref(
  file: "petitions.json" | "petitions.csv",
  { state, ...about }: ListWish,
  page?: number,
): string {
  return addressOf(`/${file}`, { state: state === "all" ? "" : state, ...about, page });
}

function addressOf(path: string, parameters: Record<string, unknown>): string {
  const search = new URLSearchParams();
  for (const name of ["state", "q", "ward", "topic", "term", "after", "before", "page"]) {
    if (parameters[name]) search.set(name, String(parameters[name]));
  }
  return search.size > 0 ? `${path}?${search.toString()}` : path;
}
