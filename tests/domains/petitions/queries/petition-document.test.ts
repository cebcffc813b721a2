import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { confirmSignature } from "#app/domains/petitions/commands/confirm-signature.server.ts";
import { countSignatures } from "#app/domains/petitions/commands/count-signatures.sql.server.ts";
import { importPetitions } from "#app/domains/petitions/commands/import-petitions.server.ts";
import { exportPetitions } from "#app/domains/petitions/queries/export-petitions.server.ts";
import { wholeDocument } from "#app/domains/petitions/queries/petition-document.server.ts";
import { readDocuments } from "#app/domains/petitions/queries/read-documents.sql.server.ts";
import { aPetition, signatures } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { realData } from "#tests/support/real-data.ts";

test("a petition's document says how many signed, from where, and for which moment", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  for (const link of await signatures(town, number, 6)) await confirmSignature(town.anyone, link);
  await countSignatures(town.anyone, id);

  const { links, data } = await documentOf(town, number);
  expect(links.self).toBe(`${town.council.origin}/petitions/${number}/petition.json`);
  expect(data).toMatchObject({
    type: "petition",
    id: number,
    attributes: {
      action: "Plant trees on Mill Lane",
      background: "The lane has none.",
      additional_details: null,
      state: "open",
      closing_date: "2099-06-30",
      signature_count: 6,
      creator_name: null,
      rejection: null,
      government_response: null,
      unresolved: 0,
      elsewhere: 0,
      paper: 0,
      local: 6,
      signatures_by_country: [{ name: "United Kingdom", code: "GB", signature_count: 6 }],
      signatures_by_ward: [{ name: "Millbrook", code: "millbrook", signature_count: 6 }],
      signatures_by_connection: [{ connection: "lives", signature_count: 6 }],
    },
  });
  expect(data.attributes.as_of).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
});

test("few signatures from one place are told of no place", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  for (const link of await signatures(town, number, 2)) await confirmSignature(town.anyone, link);
  await countSignatures(town.anyone, id);
  const { data } = await documentOf(town, number);
  expect(data.attributes).toMatchObject({
    signature_count: 2,
    signatures_by_ward: [{ name: "Other places", code: "other", signature_count: 2 }],
  });
});

test("what is not visible to everybody has no document", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  await town.ade.write((db) => db.petition.updateMany({ data: { state: "waiting" } }));
  expect(await readDocuments(town.ade, [number])).toEqual([]);
  await town.ade.write((db) => db.petition.updateMany({ data: { state: "open" } }));
  await town.ade.write((db) => db.contribution.updateMany({ data: { visibility: "hidden" } }));
  expect(await readDocuments(town.tom, [number])).toEqual([]);
});

const full = realData("petitions/petitions-full.jsonl.gz", "the export of real petitions");

test.skipIf(!full.isThere)(
  "every full document, kept verbatim, leaves as it came, and its parts make the whole",
  async () => {
    const town = await aCouncil();
    const lines = gunzipSync(readFileSync(full.path)).toString().trim().split("\n");
    await importPetitions(town.as({ kind: "service", job: "import" }), lines);

    const exported: object[] = [];
    for await (const document of exportPetitions(town.anyone)) exported.push(document);
    expect(exported).toEqual(lines.map((line) => JSON.parse(line) as object));
    expect(exported).toHaveLength(178);

    const numbers = Array.from({ length: 178 }, (_, index) => index + 1);
    for (const facts of await readDocuments(town.anyone, numbers)) {
      const { attributes } = asRead(wholeDocument(facts, town.council)).data;
      const { signature_count: total, unresolved, elsewhere, paper } = attributes;
      const wards = sum(attributes.signatures_by_ward);
      expect(sum(attributes.signatures_by_country)).toBe(total);
      expect(wards + unresolved + elsewhere + paper).toBe(total);
      expect(facts.counts.reduce((all, { count }) => all + count, 0)).toBe(facts.count);
      for (const name of placed) {
        const small = (attributes[name] ?? []).filter(({ signature_count: n }) => n < 5);
        expect([facts.number, name, small]).toEqual([facts.number, name, []]);
      }
    }
  },
  30_000,
);

test.skipIf(!full.isThere)(
  "what the columns of an imported petition make is what its document said",
  async () => {
    const town = await aCouncil();
    const lines = gunzipSync(readFileSync(full.path)).toString().trim().split("\n");
    await importPetitions(town.as({ kind: "service", job: "import" }), lines);
    const given = lines.map((line) => JSON.parse(line) as { attributes: Attributes });
    const numbers = given.map((_, index) => index + 1);
    for (const facts of await readDocuments(town.anyone, numbers)) {
      const { attributes } = given[facts.number - 1]!;
      // Without the document that was kept, only what was taken out of it is left.
      const alone = asRead(wholeDocument({ ...facts, source: null }, town.council)).data;
      for (const name of columns) {
        expect([facts.number, name, plain(alone.attributes[name])]).toEqual([
          facts.number,
          name,
          plain(attributes[name]),
        ]);
      }
    }
  },
  30_000,
);

/** What an import takes out of a document into columns of its own. */
const columns = [
  "action",
  "background",
  "additional_details",
  "state",
  "signature_count",
  "closing_date",
  "created_at",
  "updated_at",
  "opened_at",
  "closed_at",
  "rejected_at",
  "rejection",
  "government_response_at",
  "topics",
] as const;

/** Words are kept without spaces around them; where there are none there is nothing. */
function plain(value: unknown): unknown {
  return typeof value === "string" ? value.trim() : (value ?? "");
}

const placed = [
  "signatures_by_country",
  "signatures_by_ward",
  "signatures_by_constituency",
  "signatures_by_region",
] as const;

function sum(parts: readonly Part[]): number {
  return parts.reduce((all, { signature_count }) => all + signature_count, 0);
}

interface Part {
  signature_count: number;
}

type Attributes = Record<string, unknown>;

interface Document {
  links: { self: string };
  data: {
    attributes: Attributes & {
      signature_count: number;
      unresolved: number;
      elsewhere: number;
      paper: number;
      signatures_by_country: Part[];
      signatures_by_ward: Part[];
      signatures_by_constituency?: Part[];
      signatures_by_region?: Part[];
    };
  };
}

async function documentOf(town: Town, number: number): Promise<Document> {
  const [facts] = await readDocuments(town.anyone, [number]);
  return asRead(wholeDocument(facts!, town.council));
}

/** A document as whoever asks for it reads it. */
function asRead(document: object): Document {
  return JSON.parse(JSON.stringify(document)) as Document;
}
