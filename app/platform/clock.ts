import { TZDate } from "@date-fns/tz";
import type { Locale } from "#app/platform/context.ts";

/** The calendar day (`2026-11-21`) on which a moment falls for people in a time zone. */
export function dayIn(timeZone: string, moment: Date): string {
  const local = new TZDate(moment, timeZone);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
}

/** The moment at which a calendar day (`2026-11-21`) begins: local midnight. */
export function startOfDay(timeZone: string, day: string): Date {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(new TZDate(year!, month! - 1, date!, 0, 0, 0, timeZone).getTime());
}

/** The moment at which a calendar day (`2026-11-21`) ends: local midnight, whatever the clock change. */
export function endOfDay(timeZone: string, day: string): Date {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(new TZDate(year!, month! - 1, date! + 1, 0, 0, 0, timeZone).getTime());
}

/** A day as people say it: "21 November 2026", "21 Tachwedd 2026". */
export function sayDay(locale: Locale, timeZone: string, moment: Date): string {
  return formatOf(locale, timeZone, "day").format(moment);
}

/** A moment as people say it: "21 November 2026 at 5:43 pm". */
export function sayMoment(locale: Locale, timeZone: string, moment: Date): string {
  return formatOf(locale, timeZone, "moment").format(moment);
}

const tags: Record<Locale, string> = { en: "en-GB", cy: "cy-GB" };
const styles = {
  day: { day: "numeric", month: "long", year: "numeric" },
  moment: { dateStyle: "long", timeStyle: "short" },
} as const;
const formats = new Map<string, Intl.DateTimeFormat>();

// A format costs a hundred times as much to make as to use, and a page says many moments.
function formatOf(locale: Locale, timeZone: string, style: keyof typeof styles) {
  const key = `${locale} ${timeZone} ${style}`;
  const known = formats.get(key);
  if (known) return known;

  const made = new Intl.DateTimeFormat(tags[locale], { timeZone, ...styles[style] });
  formats.set(key, made);
  return made;
}
