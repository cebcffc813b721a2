import { expect, test } from "vitest";
import { listForCsv } from "#app/domains/petitions/queries/list-for-csv.sql.server.ts";
import { listNumbers } from "#app/domains/petitions/queries/list-numbers.sql.server.ts";
import { listTopics } from "#app/domains/petitions/queries/list-topics.sql.server.ts";
import { petitionsCsv } from "#app/domains/petitions/queries/write-csv.server.ts";
import { petitionDataHref } from "#app/domains/petitions/rules.ts";
import { PetitionDataQuery } from "#app/domains/petitions/schema.ts";
import { aDocument, imported } from "#tests/domains/petitions/an-import.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil } from "#tests/support/council.ts";

const asked = (given: Record<string, string> = {}) => PetitionDataQuery.parse(given);

test("a page beyond the last is the last, and one that is no number is refused", async () => {
  const town = await aCouncil();
  await aPetition(town);
  expect(await listNumbers(town.anyone, asked({ page: "999999" }))).toEqual({
    numbers: [1],
    page: 1,
    pages: 1,
  });
  for (const page of ["0", "-1", "x", "1.5", "9".repeat(400), "１"]) {
    expect(PetitionDataQuery.safeParse({ page }).success, page).toBe(false);
  }
});

test("an unknown state means all of them", async () => {
  const town = await aCouncil();
  await aPetition(town);
  await aPetition(town);
  await town.ade.write((db) =>
    db.petition.updateMany({ where: { number: 1 }, data: { state: "closed" } }),
  );
  expect((await listNumbers(town.anyone, asked({ state: "lost" }))).numbers).toEqual([1, 2]);
  expect((await listNumbers(town.anyone, asked({ state: "open" }))).numbers).toEqual([2]);
});

test("a list is of a ward, of a topic, or both", async () => {
  const town = await aCouncil();
  await aPetition(town);
  await aPetition(town);
  await town.ade.write((db) =>
    db.petition.updateMany({
      where: { number: 2 },
      data: { areaId: town.areas[0]!.id, topics: ["Trees"] },
    }),
  );
  expect((await listNumbers(town.anyone, asked({ ward: "millbrook" }))).numbers).toEqual([2]);
  expect((await listNumbers(town.anyone, asked({ ward: "abbey" }))).numbers).toEqual([]);
  const both = asked({ ward: "millbrook", topic: "Trees" });
  expect((await listNumbers(town.anyone, both)).numbers).toEqual([2]);
  expect(await listTopics(town.anyone)).toEqual(["Trees"]);
  expect(petitionDataHref("petitions.json", both, 2)).toBe(
    "/petitions.json?ward=millbrook&topic=Trees&page=2",
  );
});

test("a table opens safely in a spreadsheet", async () => {
  const town = await aCouncil();
  await aPetition(town);
  await town.ade.write((db) => db.contribution.updateMany({ data: { title: '=HYPERLINK("x")' } }));
  const petitions = await listForCsv(town.anyone, asked());
  expect(petitionsCsv(petitions, "https://westford.example")).toBe(
    '\ufeffPetition,URL,State,Signatures Count,As Of,Unresolved,Elsewhere,Paper\r\n"\'=HYPERLINK(""x"")",https://westford.example/petitions/1,open,0,,0,0,0\r\n',
  );
});

test("a table says for which moment it holds, what has no ward, and where it was cut", async () => {
  const town = await aCouncil();
  await imported(
    town,
    aDocument(7, { signature_count: 60, paper: 40 }),
    aDocument(8, { signature_count: 3 }),
  );
  const petitions = await listForCsv(town.anyone, asked());
  const lines = petitionsCsv(petitions, "https://w.example", 1).trimEnd().split("\r\n");
  expect(lines.slice(1)).toEqual([
    "Petition 7,https://w.example/petitions/1,open,60,2021-09-14T09:31:10.064Z,20,0,40",
    '"There are more than these 1: ask for a state, ward, topic or term.",,,,,,,',
  ]);
  expect(petitionsCsv(petitions, "https://w.example")).toContain(
    "petitions/2,open,3,2021-09-14T09:31:10.064Z,0,0,0\r\n",
  );
});

test("a number finds the petition of that number among those that say it", async () => {
  const town = await aCouncil();
  await imported(town, aDocument(7), aDocument(8, { action: "Repair bridge 1" }), aDocument(9));
  expect((await listNumbers(town.anyone, asked({ q: "1" }))).numbers).toEqual([1, 2]);
  expect((await listNumbers(town.anyone, asked({ q: "3" }))).numbers).toEqual([3]);
});
