import type { Locale } from "#app/platform/context.ts";

/** The time zones to choose from (IANA): where people of a council in these islands are likely to be, from west to east. */
export const timeZones = [
  ...(["Pacific/Honolulu", "America/Los_Angeles", "America/Denver", "America/Chicago"] as const),
  ...([
    "America/New_York",
    "America/Halifax",
    "America/Sao_Paulo",
    "America/Argentina/Buenos_Aires",
  ] as const),
  ...(["Atlantic/Azores", "Atlantic/Reykjavik", "Europe/London", "Europe/Dublin"] as const),
  ...(["Europe/Jersey", "Europe/Guernsey", "Europe/Isle_of_Man", "Europe/Lisbon"] as const),
  ...([
    "Africa/Lagos",
    "Africa/Johannesburg",
    "Europe/Paris",
    "Europe/Madrid",
    "Europe/Berlin",
  ] as const),
  ...([
    "Europe/Rome",
    "Europe/Warsaw",
    "Europe/Bucharest",
    "Europe/Athens",
    "Europe/Kyiv",
  ] as const),
  ...([
    "Africa/Cairo",
    "Asia/Jerusalem",
    "Europe/Istanbul",
    "Africa/Nairobi",
    "Africa/Mogadishu",
  ] as const),
  ...(["Asia/Baghdad", "Asia/Riyadh", "Asia/Tehran", "Asia/Dubai", "Asia/Kabul"] as const),
  ...(["Asia/Karachi", "Asia/Kolkata", "Asia/Colombo", "Asia/Kathmandu", "Asia/Dhaka"] as const),
  ...([
    "Asia/Bangkok",
    "Asia/Hong_Kong",
    "Asia/Singapore",
    "Asia/Manila",
    "Australia/Perth",
  ] as const),
  ...([
    "Asia/Seoul",
    "Asia/Tokyo",
    "Australia/Brisbane",
    "Australia/Sydney",
    "Pacific/Auckland",
  ] as const),
] as const;

const tags: Record<Locale, string> = { en: "en-GB", cy: "cy-GB" };

/** A time zone as people know it: "Paris (Central European Time)", "Paris (Amser Canolbarth Ewrop)". */
export function sayTimeZone(locale: Locale, timeZone: string): string {
  const place = timeZone.split("/").at(-1)!.replaceAll("_", " ");
  const format = new Intl.DateTimeFormat(tags[locale], { timeZone, timeZoneName: "longGeneric" });
  const name = format.formatToParts(0).find(({ type }) => type === "timeZoneName")?.value;
  return name ? `${place} (${name})` : place;
}
