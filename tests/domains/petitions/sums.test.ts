import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { countOut } from "#app/domains/petitions/commands/count-out.sql.server.ts";
import { countSignatures } from "#app/domains/petitions/commands/count-signatures.sql.server.ts";
import { startRemoval } from "#app/domains/petitions/commands/start-removal.server.ts";
import {
  listedDocument,
  wholeDocument,
} from "#app/domains/petitions/queries/petition-document.server.ts";
import {
  readDocuments,
  type DocumentFacts,
} from "#app/domains/petitions/queries/read-documents.sql.server.ts";
import { placesCsv } from "#app/domains/petitions/queries/write-csv.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aRemoval, removalsOf, slices } from "#tests/domains/petitions/a-removal.ts";
import { aPaperBatch, confirmed, drained, sumsOf } from "#tests/domains/petitions/counts.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";

const people = Array.from({ length: 50 }, (_, index) => ({
  place: index % 7 === 0 ? null : index % 2,
  country: index % 11 === 0 ? "FR" : index % 13 === 0 ? "IE" : "GB",
  connection: index % 3 === 0 ? "works" : "lives",
}));

test("in a surge and during removals every document adds up at every moment", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  let going = true;
  const gone: number[] = [];

  async function sign(): Promise<void> {
    for (let round = 0; round < 12; round += 1) {
      const ids = await confirmed(town, id, people);
      await countSignatures(town.ade, id);
      gone.push(await countOut(town.ade, id, ids.slice(0, 20)));
      if (round % 4 === 0) await aPaperBatch(town, id, 3);
    }
  }
  async function keepCounting(): Promise<void> {
    while (going) await countSignatures(town.ade, id);
  }
  const seen: number[] = [];
  async function keepReading(): Promise<void> {
    while (going) seen.push(await totalInDocument(town, number));
  }
  // Beside them signatures from one list are removed by an administrator, slice by slice.
  const list = Array.from({ length: 220 }, (_, at) => ({ email: `m${at}@list.example` }));
  await signedRows(town, id, list);
  await drained(town, id);
  const removal = await aRemoval(town, number, { domain: "list.example" });
  await startRemoval(town.ade, removal);
  const others = [keepCounting(), keepCounting(), keepReading(), keepReading()];
  await Promise.all([sign(), sign(), slices(town, 4)]).finally(() => (going = false));
  await Promise.all(others);
  await drained(town, id);
  expect(await removalsOf(town)).toMatchObject([{ state: "done", removed: 220, counted: 220 }]);

  const total = 2 * 12 * 30 + 2 * 3 * 3;
  expect(await totalInDocument(town, number)).toBe(total);
  expect(await sumsOf(id)).toMatchObject({ total, places: total, days: total });
  expect(new Set(seen).size).toBeGreaterThan(5);
  expect(Math.max(...gone)).toBeLessThanOrEqual(20);
});

/** The total that the public document names, all of whose parts make the same. */
async function totalInDocument(town: Town, number: number): Promise<number> {
  const [facts] = await readDocuments(town.anyone, [number]);
  const { attributes } = wholeDocument(facts!, town.council).data as unknown as {
    attributes: Parts;
  };
  const { signature_count: total, unresolved, elsewhere, paper } = attributes;
  const wards = sum(attributes.signatures_by_ward);
  expect({ total, countries: sum(attributes.signatures_by_country) }).toEqual({
    total,
    countries: total,
  });
  expect({ total, places: wards + unresolved + elsewhere + paper }).toEqual({
    total,
    places: total,
  });
  expectOthersToAddUp(town, facts!);
  return total;
}

/** The same petition as a table, each of whose dimensions makes its total (nobody knows connections on paper), and as an entry of the list. */
function expectOthersToAddUp(town: Town, facts: DocumentFacts) {
  const [, ...rows] = parse(placesCsv(facts), { bom: true }) as string[][];
  const sums: Record<string, number> = {};
  for (const [dimension = "", , count] of rows) {
    sums[dimension] = (sums[dimension] ?? 0) + Number(count);
  }
  const { total } = sums;
  const onPaper = rows.find(([, place]) => place === "paper")!;
  expect(sums).toMatchObject({ total, ward: total, country: total });
  expect(sums.connection).toBe(total! - Number(onPaper[2]));

  const { attributes } = listedDocument(facts, town.council) as unknown as {
    attributes: ListedParts;
  };
  const { unresolved, elsewhere, paper } = attributes;
  expect(attributes.signature_count).toBe(total);
  expect(unresolved + elsewhere + paper).toBeLessThanOrEqual(total!);
}

type ListedParts = Pick<Parts, "signature_count" | "unresolved" | "elsewhere" | "paper">;

interface Parts {
  signature_count: number;
  unresolved: number;
  elsewhere: number;
  paper: number;
  signatures_by_ward: Part[];
  signatures_by_country: Part[];
}

interface Part {
  signature_count: number;
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((total, part) => total + part.signature_count, 0);
}
