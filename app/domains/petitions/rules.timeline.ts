/** What officers publish on a petition's timeline. */
export const ownKinds = [
  "acknowledgement",
  "response",
  "hearing",
  "debate",
  "no-debate",
  "outcome",
  "other-business",
] as const;
export type OwnKind = (typeof ownKinds)[number];

/** Everything that a timeline tells, with what other acts of the council and the organiser leave there. */
export const entryKinds = [
  ...ownKinds,
  "correction",
  "removal",
  "paper",
  "review",
  "moved-deadline",
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Of these there is one at most: another is an edit of the first. */
export const singleKinds: readonly EntryKind[] = ["acknowledgement", "response"];

/** What can be added to a timeline with these entries. */
export function addableKinds(entries: readonly { kind: EntryKind }[]): OwnKind[] {
  const isThere = (kind: OwnKind) => entries.some((entry) => entry.kind === kind);
  return ownKinds.filter((kind) => !singleKinds.includes(kind) || !isThere(kind));
}

/** How long the parts of an entry may be, in characters as people count them. */
export const summaryLimit = 200;
export const whyLimit = 2_000;
export const entryTextLimit = 6_000;

/** Where a link to a transcript, a recording or papers may lead: nowhere that anybody can publish. */
const linkHosts = [
  "gov.uk",
  "gov.wales",
  "llyw.cymru",
  "gov.scot",
  "parliament.uk",
  "senedd.wales",
  "senedd.cymru",
  "public-i.tv",
  "youtube.com",
  "youtu.be",
  "vimeo.com",
];

/** Whether an entry may link there: by HTTPS, to a host of the list or below it. */
export function mayLinkTo(href: string): boolean {
  if (!URL.canParse(href)) return false;
  const { protocol, hostname, username, password, port } = new URL(href);
  if (protocol !== "https:" || username || password || port) return false;
  return linkHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

/** The state of a hearing or a debate: held from the day after it on. */
export function meetingState(occursOn: string, today: string): "scheduled" | "held" {
  return occursOn < today ? "held" : "scheduled";
}

/** One thing a line, as an officer types them: without bullets and empty lines. */
export function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.replace(/^\s*(?:[-*•]\s+)?/, "").trim());
  return lines.filter(Boolean);
}
