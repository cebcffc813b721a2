/** How long a sign-in link and its code work, in minutes. */
export const signInMinutes = 15;
/** How many codes may be tried for one sign-in. */
export const codesAllowed = 5;
/** How many wrong codes a mailbox is good for in an hour, before guessing is made hard. */
export const wrongCodesAnHour = 10;
/** How many sign-in e-mails one address gets within `signInMinutes`. */
export const signInEmailsAllowed = 5;

const minute = 60 * 1000;

/** Until when a sign-in that is asked for now can be used. */
export function signInExpiry(now: Date): Date {
  return new Date(now.getTime() + signInMinutes * minute);
}

/** Until when an exchange with a browser that begins now can be finished. */
export function ceremonyExpiry(now: Date): Date {
  return signInExpiry(now);
}

/** From when on wrong codes for one mailbox are counted. */
export function guessesCountedFrom(now: Date): Date {
  return new Date(now.getTime() - 60 * minute);
}

/**
 * How many codes may be tried for one sign-in. After ten wrong ones for a mailbox in an hour it is
 * one for each further e-mail: whoever guesses gets next to nothing, and whose mailbox it is asks
 * for another e-mail and types the code in it.
 */
export function codesAfter(wrong: number): number {
  return wrong < wrongCodesAnHour ? codesAllowed : 1;
}

/** From when on sign-in e-mails to one address are counted. */
export function signInsCountedFrom(now: Date): Date {
  return new Date(now.getTime() - signInMinutes * minute);
}

// What cannot be seen: controls, format characters (zero width, direction marks, tags), line
// separators, halves of surrogate pairs, and the letters that are drawn as nothing. Some of them let
// one name pass for another, none of them is needed to write one.
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;

/** A name without anything that cannot be seen, and with single spaces. */
export function tidyName(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/[\t\n\r]/g, " ")
    .replace(unseen, "");
  return plain.replace(/\s+/g, " ").trim();
}

/** What a browser says it is, in words people know: `Firefox, Windows`; empty when it is none we know. */
export function deviceOf(userAgent: string): string {
  const kinds = [browsers, systems].map((list) => list.find(([, sign]) => sign.test(userAgent)));
  return kinds.flatMap((kind) => kind?.[0] ?? []).join(", ");
}

// In this order, because browsers also name those before them.
const browsers: [string, RegExp][] = [
  ["Edge", /\bEdg(e|A|iOS)?\//],
  ["Opera", /\bOPR\//],
  ["Samsung Internet", /SamsungBrowser/],
  ["Firefox", /Firefox|FxiOS/],
  ["Chrome", /Chrom(e|ium)|CriOS/],
  ["Safari", /Safari/],
];

const systems: [string, RegExp][] = [
  ["iPhone", /iPhone/],
  ["iPad", /iPad/],
  ["Android", /Android/],
  ["Windows", /Windows/],
  ["Mac", /Mac OS X|Macintosh/],
  ["Linux", /Linux|X11/],
];

/** Whether an address is invented: `.example` belongs to nobody (RFC 2606). */
export function isDemoAddress(email: string): boolean {
  return email.endsWith(".example");
}

/** An hour of the day as timetables say it: "08:00". */
export function sayHour(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}

interface Arrival {
  returnTo: string;
  isNew: boolean;
  kind: "resident" | "staff";
}

/** Where somebody who has just signed in goes: on, to their work, or first to say their name. */
export function afterSignIn({ returnTo, isNew, kind }: Arrival): string {
  if (isNew) return `/account/edit?next=${encodeURIComponent(returnTo)}`;
  return kind === "staff" && returnTo === "/" ? "/staff" : returnTo;
}
