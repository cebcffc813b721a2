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
  /** Wards; small figures of `unresolved` and `elsewhere` stand together with those of small wards. */
  byWard: ShownFigures;
  byCountry: ShownFigures;
  byConnection: ShownFigures;
  /** In the United Kingdom, without a ward that is known; 0 also where it may not stand alone. */
  unresolved: number;
  /** In other countries; 0 also where it may not stand alone. */
  elsewhere: number;
  paper: number;
}

/** What may be published of where signatures came from; wards by their ids, countries by their codes. */
export function figuresOf(rows: readonly Counted[]): Figures {
  const named = rows.filter(({ place }) => place !== "paper");
  const places = placesOf(grouped(rows, ({ place }) => place));
  return {
    total: sumOf(rows),
    ...places,
    byCountry: withPaper(suppress(grouped(named, ({ country }) => country)), places.paper),
    byConnection: suppress(connectionsOf(rows)),
  };
}

/**
 * What may be published of the places of signatures. How many came from elsewhere
 * can be read off the countries as well, so a small ward hides behind that number only if its own
 * country is too small to be told from it.
 */
export function placesOf(
  figures: readonly Figure[],
): Pick<Figures, "byWard" | "unresolved" | "elsewhere" | "paper"> {
  const places = figures.filter(({ key }) => key !== "paper");
  const here = places.filter(({ key }) => key !== "elsewhere");
  const abroad = sumOf(places) - sumOf(here);
  const isApart = abroad >= leastShown && (sumOf(here) === 0 || sumOf(here) >= leastShown);
  const { shown, rest } = suppress(isApart ? here : places);
  const alone = (name: string) => shown.find(({ key }) => key === name)?.count ?? 0;
  return {
    byWard: { shown: shown.filter(({ key }) => !notWards.has(key)), rest },
    unresolved: alone("unresolved"),
    elsewhere: isApart ? abroad : alone("elsewhere"),
    paper: sumOf(figures) - sumOf(places),
  };
}

const notWards = new Set(["unresolved", "elsewhere"]);

/** Paper, whose number is public, counts for the country of the council wherever that stands. */
function withPaper({ shown, rest }: ShownFigures, paper: number): ShownFigures {
  if (paper === 0) return { shown, rest };
  const isShown = shown.some(({ key }) => key === "GB");
  if (!isShown && rest) return { shown, rest: { ...rest, count: rest.count + paper } };
  const others = shown.filter(({ key }) => key !== "GB");
  const here = { key: "GB", count: paper + sumOf(shown) - sumOf(others) };
  return { shown: [...others, here].toSorted(byCount), rest };
}

/**
 * The number of local signatures, if it may stand beside those by connection. Together with paper it
 * says how many of the connections that stand together are local: then there must be none or all of
 * them, or several on either side that are five or more.
 */
export function localOf(
  rows: readonly Counted[],
  localCount: number,
  localConnections: readonly string[],
): number | null {
  const connections = connectionsOf(rows).filter(({ count }) => count > 0);
  const shown = new Set(suppress(connections).shown.map(({ key }) => key));
  const together = connections.filter(({ key }) => !shown.has(key));
  const local = together.filter(({ key }) => localConnections.includes(key));
  const others = together.filter(({ key }) => !localConnections.includes(key));
  if (local.length === 0 || others.length === 0) return localCount;
  return isTelling(local) || isTelling(others) ? null : localCount;
}

function connectionsOf(rows: readonly Counted[]): Figure[] {
  return grouped(
    rows.filter(({ source }) => source === "signed"),
    ({ connection }) => connection,
  );
}

function grouped<Row extends { count: number }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Figure[] {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.count);
  return [...sums].map(([key, count]) => ({ key, count }));
}
