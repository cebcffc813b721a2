import { stringify } from "csv-stringify/sync";
import type { CsvPetition } from "#app/domains/petitions/queries/list-for-csv.sql.server.ts";
import type { WardPetition } from "#app/domains/petitions/queries/list-in-ward.sql.server.ts";
import type { DocumentFacts } from "#app/domains/petitions/queries/read-documents.sql.server.ts";
import { figuresOf } from "#app/domains/petitions/rules.figures.ts";

// RFC 4180, UTF-8 with byte order mark for spreadsheets; what one would take for a formula is escaped.
const format = { bom: true, escape_formulas: true, record_delimiter: "windows" } as const;

/** Petitions as the table that petition.parliament.uk gives of its lists. */
export function petitionsCsv(petitions: readonly CsvPetition[], origin: string): string {
  const rows = petitions.map(({ title, number, state, count }) => {
    return [title, `${origin}/petitions/${number}`, state, count];
  });
  return stringify([["Petition", "URL", "State", "Signatures Count"], ...rows], format);
}

/** The petitions that people of one ward have signed, as petition.parliament.uk gives those of a place. */
export function wardCsv(petitions: readonly WardPetition[], origin: string): string {
  const head = ["Petition", "URL", "State", "Local Signatures", "Total Signatures"];
  const rows = petitions.map(({ title, number, state, local, count }) => {
    return [title, `${origin}/petitions/${number}`, state, local, count];
  });
  return stringify([head, ...rows], format);
}

/** Where a petition's signatures came from; the rows of each dimension add up to the total. */
export function placesCsv({ counts, countedAt }: DocumentFacts): string {
  const figures = figuresOf(counts);
  const wards = new Map(counts.map(({ place, name }) => [place, name]));
  const asOf = countedAt?.toISOString() ?? "";
  const row = (dimension: string, place: string, count: number) => [dimension, place, count, asOf];
  const dimensions = [
    ["ward", figures.byWard, (key: string) => wards.get(key) ?? key],
    ["country", figures.byCountry, (key: string) => key],
    ["connection", figures.byConnection, (key: string) => key],
  ] as const;
  return stringify(
    [
      ["Dimension", "Place", "Signatures", "As of"],
      row("total", "", figures.total),
      ...(["unresolved", "elsewhere", "paper"] as const).map((place) =>
        row("ward", place, figures[place]),
      ),
      ...dimensions.flatMap(([dimension, { shown, rest }, nameOf]) => [
        ...shown.map(({ key, count }) => row(dimension, nameOf(key), count)),
        ...(rest ? [row(dimension, "other", rest.count)] : []),
      ]),
    ],
    format,
  );
}
