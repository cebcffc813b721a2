/** The longest time for which petitions may rest at a stretch, in days. */
export const longestPause = 120;

/** Calendar days (`2027-03-22`), from the first to the last of them. */
export interface Days {
  startsOn: string;
  endsOn: string;
}

/** How many days there are. */
export function lengthOfPause({ startsOn, endsOn }: Days): number {
  return (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000 + 1;
}

/** A day as the database's calendar hands it over, at midnight of universal time. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
