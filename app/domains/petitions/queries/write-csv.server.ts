import { stringify } from "csv-stringify/sync";
import {
  mostInTable,
  type CsvPetition,
} from "#app/domains/petitions/queries/list-for-csv.sql.server.ts";
import type { WardPetition } from "#app/domains/petitions/queries/list-in-ward.sql.server.ts";
import type { DocumentFacts } from "#app/domains/petitions/queries/read-documents.sql.server.ts";
import { figuresOf, placesOf, type Figures } from "#app/domains/petitions/rules.figures.ts";

/** RFC 4180, UTF-8 with byte order mark for spreadsheets; what one would take for a formula is escaped. */
export const csvFormat = { bom: true, escape_formulas: true, record_delimiter: "windows" } as const;

/** Petitions as the table that petition.parliament.uk gives of its lists. */
export function petitionsCsv(
  petitions: readonly CsvPetition[],
  origin: string,
  most = mostInTable,
): string {
  const head = ["Petition", "URL", "State", "Signatures Count", ...standingHead];
  const rows = petitions.slice(0, most).map((petition) => {
    const { title, number, state, count, countedAt, places } = petition;
    const standing = standingCells({ countedAt, ...placesOf(places) });
    return [title, `${origin}/petitions/${number}`, state, count, ...standing];
  });
  const cut = `There are more than these ${most}: ask for a state, ward, topic or term.`;
  const isCut = petitions.length > most;
  return stringify(
    [head, ...rows, ...(isCut ? [head.map((_, at) => (at ? "" : cut))] : [])],
    csvFormat,
  );
}

const standingHead = ["As Of", "Unresolved", "Elsewhere", "Paper"];

function standingCells(row: Standing): (string | number)[] {
  return [row.countedAt?.toISOString() ?? "", row.unresolved, row.elsewhere, row.paper];
}

type Standing = Pick<Figures, "unresolved" | "elsewhere" | "paper"> & { countedAt: Date | null };

/** The petitions that people of one ward have signed, as petition.parliament.uk gives those of a place. */
export function wardCsv(petitions: readonly WardPetition[], origin: string): string {
  const head = ["Petition", "URL", "State", "Local Signatures", "Total Signatures"];
  const rows = petitions.map((petition) => {
    const { title, number, state, local, count } = petition;
    const url = `${origin}/petitions/${number}`;
    return [title, url, state, local, count, ...standingCells(petition)];
  });
  return stringify([[...head, ...standingHead], ...rows], csvFormat);
}

/** Where a petition's signatures came from; the rows of each dimension add up to the total, connections to what is not on paper. */
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
    csvFormat,
  );
}
