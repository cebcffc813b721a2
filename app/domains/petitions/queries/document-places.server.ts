import type { DocumentFacts } from "#app/domains/petitions/queries/read-documents.sql.server.ts";
import { figuresOf, localOf, suppress } from "#app/domains/petitions/rules.figures.ts";

/** What our documents say beyond the shape they share with others; reads nothing. */
export function standingOf({ counts, countedAt, localCount, localConnections }: DocumentFacts) {
  const { unresolved, elsewhere, paper } = figuresOf(counts);
  const local = localOf(counts, localCount, localConnections);
  return { as_of: countedAt, unresolved, elsewhere, paper, local };
}

/** Where a petition's signatures came from, without figures that could point to somebody; reads nothing. */
export function placesIn(facts: DocumentFacts) {
  const { byWard, byCountry, byConnection } = figuresOf(facts.counts);
  const countries = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
  const given = new Map(
    givenPlaces(facts, "signatures_by_country").map(({ code, name }) => [code, name]),
  );
  const wards = new Map(facts.counts.map((row) => [row.place, row]));
  return {
    signatures_by_country: [
      ...byCountry.shown.map(({ key, count }) => {
        const name = key === "ZZ" ? "Not stated" : (given.get(key) ?? countryBy(countries, key));
        return { name, code: key, signature_count: count };
      }),
      ...restOf(byCountry.rest, { name: "Other countries", code: "other" }),
    ],
    signatures_by_ward: [
      ...byWard.shown.map(({ key, count }) => {
        const { name, slug } = wards.get(key) ?? { name: null, slug: null };
        return { name: name ?? key, code: slug ?? key, signature_count: count };
      }),
      ...restOf(byWard.rest, { name: "Other places", code: "other" }),
    ],
    signatures_by_connection: [
      ...byConnection.shown.map(({ key, count }) => ({ connection: key, signature_count: count })),
      ...restOf(byConnection.rest, { connection: "other" }),
    ],
    ...placesOfSource(facts),
  };
}

interface GivenPlace {
  name?: unknown;
  code?: unknown;
  ons_code?: unknown;
  signature_count?: unknown;
}

/**
 * Constituencies and regions as an earlier site gave them, small ones together too. Regions are sums of
 * constituencies, so they stand only where no constituency is left out.
 */
function placesOfSource(facts: DocumentFacts) {
  const constituencies = together(givenPlaces(facts, "signatures_by_constituency"), {
    name: "Other constituencies",
    ons_code: "other",
    mp: null,
  });
  const regions = together(givenPlaces(facts, "signatures_by_region"), {
    name: "Other regions",
    ons_code: "other",
  });
  return {
    ...(constituencies.all.length > 0 ? { signatures_by_constituency: constituencies.all } : {}),
    ...(regions.all.length > 0 && !constituencies.isPart
      ? { signatures_by_region: regions.all }
      : {}),
  };
}

function together(places: readonly GivenPlace[], label: object) {
  const counted = places.filter(({ signature_count: count }) => Number(count) > 0);
  const figures = counted.map((place, index) => {
    return { key: `${index}`, count: Number(place.signature_count) };
  });
  const { shown, rest } = suppress(figures);
  const isShown = new Set(shown.map(({ key }) => key));
  const alone = counted.filter((_, index) => isShown.has(`${index}`));
  return { all: [...alone, ...restOf(rest, label)], isPart: rest !== null };
}

function givenPlaces({ source }: DocumentFacts, name: string): GivenPlace[] {
  const given = source?.attributes[name];
  if (!Array.isArray(given)) return [];
  return given.filter((place) => typeof place === "object" && place !== null) as GivenPlace[];
}

function countryBy(names: Intl.DisplayNames, code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}

function restOf<Label extends object>(rest: { count: number } | null, label: Label) {
  return rest ? [{ ...label, signature_count: rest.count }] : [];
}
