/** How many signatures came from one place. */
export interface Figure {
  key: string;
  count: number;
}

/** What may be shown of figures by place: small ones stand together in `rest`. */
export interface ShownFigures {
  shown: Figure[];
  rest: { places: number; count: number } | null;
}

/** A figure below this could point to somebody (the usual bound of official statistics). */
export const leastShown = 5;

/**
 * Figures by place without those that could point to somebody. Fewer than five are not shown alone,
 * and what is left over never is the figure of one place: then the next smallest joins it. The sum
 * stays what it was.
 */
export function suppress(figures: readonly Figure[]): ShownFigures {
  const shown = figures.filter(({ count }) => count > 0).toSorted(byCount);
  const rest: Figure[] = [];
  while (shown.length > 0 && (isSmall(shown.at(-1)!) || isTelling(rest))) rest.push(shown.pop()!);
  if (rest.length === 0) return { shown, rest: null };
  return { shown, rest: { places: rest.length, count: sumOf(rest) } };
}

/** The sum of figures. */
export function sumOf(figures: readonly { count: number }[]): number {
  return figures.reduce((sum, { count }) => sum + count, 0);
}

function byCount(one: Figure, other: Figure): number {
  return other.count - one.count || (one.key < other.key ? -1 : 1);
}

function isSmall({ count }: Figure): boolean {
  return count < leastShown;
}

/** Whether what is left over says how many there were in one place, or nearly so. */
function isTelling(rest: readonly Figure[]): boolean {
  return rest.length === 1 || (rest.length > 1 && sumOf(rest) < leastShown);
}

interface Counted {
  source: string;
  country: string;
  place: string;
  connection: string;
  count: number;
}

/** A petition's number by place, as it may be published; every way of adding it up gives the total. */
export interface Figures {
  total: number;
  byWard: ShownFigures;
  byCountry: ShownFigures;
  byConnection: ShownFigures;
  /** In the United Kingdom, without a ward that is known. */
  unresolved: number;
  /** In other countries. */
  elsewhere: number;
  paper: number;
}

/** What may be published of where signatures came from; wards by their ids, countries by their codes. */
export function figuresOf(rows: readonly Counted[]): Figures {
  const inPlace = (place: string) => sumOf(rows.filter((row) => row.place === place));
  const wards = rows.filter(({ place }) => !notWards.has(place));
  const signed = rows.filter(({ source }) => source === "signed");
  return {
    total: sumOf(rows),
    byWard: suppress(grouped(wards, ({ place }) => place)),
    byCountry: suppress(grouped(rows, ({ country }) => country)),
    byConnection: suppress(grouped(signed, ({ connection }) => connection)),
    unresolved: inPlace("unresolved"),
    elsewhere: inPlace("elsewhere"),
    paper: inPlace("paper"),
  };
}

const notWards = new Set(["unresolved", "elsewhere", "paper"]);

function grouped<Row extends { count: number }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Figure[] {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.count);
  return [...sums].map(([key, count]) => ({ key, count }));
}
