/** How long a sign-in link and its code work, in minutes. */
export const signInMinutes = 15;
/** How many wrong codes end a sign-in. */
export const wrongCodesAllowed = 5;
/** How many sign-in e-mails one address gets within `signInMinutes`. */
export const signInEmailsAllowed = 5;

const hour = 60 * 60 * 1000;
const sessionHours = { resident: 30 * 24, staff: 12 };

/** Until when a sign-in that is asked for now can be used. */
export function signInExpiry(now: Date): Date {
  return new Date(now.getTime() + signInMinutes * 60 * 1000);
}

/** Until when a session that begins now lasts: a month for residents, a working day for staff. */
export function sessionExpiry(kind: "resident" | "staff", now: Date): Date {
  return new Date(now.getTime() + sessionHours[kind] * hour);
}

// Control and format characters (zero width, direction marks and overrides, tags), and lone halves
// of surrogate pairs: none of them belongs in a name, and some make one name pass for another.
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;

/** A name without anything that cannot be seen, and with single spaces. */
export function tidyName(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\t\n\r]/g, " ")
    .replace(unseen, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** What a browser calls itself, in words people know: `Firefox, Windows`. */
export function deviceOf(userAgent: string): string {
  const browser = firstOf(browsers, userAgent);
  const system = firstOf(systems, userAgent);
  return [browser, system].filter(Boolean).join(", ");
}

const browsers: [string, RegExp][] = [
  ["Edge", /\bEdg(e|A|iOS)?\//],
  ["Opera", /\bOPR\//],
  ["Samsung Internet", /SamsungBrowser/],
  ["Firefox", /Firefox|FxiOS/],
  ["Chrome", /Chrome|CriOS|Chromium/],
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

function firstOf(kinds: [string, RegExp][], userAgent: string): string | undefined {
  return kinds.find(([, pattern]) => pattern.test(userAgent))?.[0];
}
