import {
  SchemeSchema,
  type Scheme,
  type SchemeThreshold,
} from "#app/domains/petitions/schema.scheme.ts";
import { dayIn, endOfDay } from "#app/platform/clock.ts";

/** How many signatures a threshold asks for; a share of the people is rounded up, and null of unknown. */
export function neededFor(
  { signatures, percentOfPopulation }: SchemeThreshold,
  population: number | null,
): number | null {
  if (signatures !== undefined) return signatures;
  return population ? Math.ceil((population * percentOfPopulation!) / 100) : null;
}

/** The end of the last day on which a petition takes signatures, so many months after it opened. */
export function closingMoment(
  { collectsForMonths }: Pick<Scheme, "collectsForMonths">,
  openedAt: Date,
  timeZone: string,
): Date {
  const [year, month, date] = dayIn(timeZone, openedAt).split("-").map(Number) as [
    number,
    number,
    number,
  ];
  const lastDate = new Date(Date.UTC(year, month + collectsForMonths, 0)).getUTCDate();
  const last = new Date(Date.UTC(year, month - 1 + collectsForMonths, Math.min(date, lastDate)));
  return endOfDay(timeZone, last.toISOString().slice(0, 10));
}

/** A scheme as it is where a council has decided nothing. */
export const usualScheme = SchemeSchema.parse({});

/** The settings in which a scheme differs from the usual one. */
export function differingSettings(scheme: Scheme): (keyof Scheme)[] {
  const names = Object.keys(scheme) as (keyof Scheme)[];
  return names.filter((name) => !isSame(scheme[name], usualScheme[name]));
}

/** Of a scheme only what differs from the usual one; the rest goes with whatever is usual. */
export function whatDiffers(scheme: Scheme): Partial<Scheme> {
  return Object.fromEntries(differingSettings(scheme).map((name) => [name, scheme[name]]));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A key for a threshold or a matter, made of its name and different from those that are taken. */
export function keyFor(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
  const word =
    plain
      .replace(/^[^a-z]+/, "")
      .slice(0, 26)
      .replace(/-+$/, "") || "one";
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? word : `${word}-${number}`;
    if (!taken.includes(key)) return key;
  }
}

/** Thresholds as a petition comes to them: shares of the population after numbers of signatures. */
export function inOrder(thresholds: readonly SchemeThreshold[]): SchemeThreshold[] {
  const needed = ({ signatures = Number.MAX_SAFE_INTEGER }: SchemeThreshold) => signatures;
  return thresholds.toSorted((one, other) => needed(one) - needed(other));
}
