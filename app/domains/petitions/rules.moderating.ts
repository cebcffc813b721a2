import { addWorkingDays } from "#app/domains/councils/rules.ts";

/** What is decided about a petition; `give-up` when a returned one was not sent in again in time. */
export const petitionActs = [
  "publish",
  "return",
  "reject",
  "give-up",
  "take-down",
  "restore",
  "remove",
] as const;
export type PetitionAct = (typeof petitionActs)[number];

/** In which states which decision can be made. */
export const decidableIn: Record<PetitionAct, readonly string[]> = {
  publish: ["waiting"],
  return: ["waiting"],
  reject: ["waiting"],
  "give-up": ["returned"],
  "take-down": ["open", "closed", "withdrawn"],
  restore: ["hidden", "rejected"],
  remove: ["open", "closed", "withdrawn", "rejected", "hidden"],
};

/** The states in which a petition that was published is read, and gets corrections. */
export const correctableIn: readonly string[] = ["open", "closed", "withdrawn"];

interface Returnable {
  state: string;
  returns: number;
  creator: { email: string | null; erasedAt: Date | null } | null;
}

/**
 * Whether a petition that waits may not be rejected in public yet: its organiser can be reached, and
 * has not had it back to put it into better words.
 */
export function isOwedReturn({ state, returns, creator }: Returnable): boolean {
  return state === "waiting" && returns === 0 && Boolean(creator?.email) && !creator?.erasedAt;
}

/** The parts of a petition that a rejection can leave out. */
export const hideableParts = ["title", "background", "details", "creator"] as const;
export type HideablePart = (typeof hideableParts)[number];

/** The parts of the moderators' queue. */
export const queueParts = [
  "overdue",
  "nearly",
  "recent",
  "mine",
  "untagged",
  "tagged",
  "returned",
] as const;
export type QueuePart = (typeof queueParts)[number];

/** How long a reason, a note or a correction may be, in characters. */
export const reasonLimit = 1_000;
export const noteLimit = 4_000;

const claimMinutes = 30;

/** Claims made before this moment have lapsed: whoever held the petition has left it. */
export function claimsLapseBefore(now: Date): Date {
  return new Date(now.getTime() - claimMinutes * 60_000);
}

/** Whether somebody other than this person holds a petition at the moment. */
export function isHeldByOther(
  { claimedById, claimedAt }: { claimedById: string | null; claimedAt: Date | null },
  personId: string | null,
  now: Date,
): boolean {
  if (!claimedById || !claimedAt || claimedById === personId) return false;
  return claimedAt >= claimsLapseBefore(now);
}

/**
 * The last days of arrival that are overdue today, and that will be after the next working day, when a
 * petition should be looked at within so many working days.
 */
export function lastDaysDue(
  today: string,
  within: number,
  holidays: ReadonlySet<string>,
): { overdue: string; nearly: string } {
  const soon = addWorkingDays(today, 1, holidays);
  const lastWith = (isDue: (due: string) => boolean) => {
    let day = today;
    while (!isDue(addWorkingDays(day, within, holidays))) day = dayBefore(day);
    return day;
  };
  return { overdue: lastWith((due) => due < today), nearly: lastWith((due) => due <= soon) };
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** Words that staff typed with commas between, each once and tidy. */
export function wordsIn(text: string): string[] {
  const words = text.split(/[,\n]/).map((word) => word.trim().replace(/\s+/g, " ").toLowerCase());
  return [...new Set(words.filter(Boolean))];
}

/** What changed between two texts: what both begin and end with, and what stands between. */
export function changeBetween(before: string, after: string) {
  const [old, fresh] = [before, after].map((text) => text.split(/(?<=\s)/)) as [string[], string[]];
  const most = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < most && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
  return {
    start: fresh.slice(0, start).join(""),
    removed: old.slice(start, old.length - end).join(""),
    added: fresh.slice(start, fresh.length - end).join(""),
    end: end > 0 ? fresh.slice(-end).join("") : "",
  };
}
