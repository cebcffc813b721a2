import { expect, test } from "vitest";
import { listForCsv } from "#app/domains/petitions/queries/list-for-csv.sql.server.ts";
import { listNumbers } from "#app/domains/petitions/queries/list-numbers.sql.server.ts";
import { listTopics } from "#app/domains/petitions/queries/list-topics.sql.server.ts";
import { petitionsCsv } from "#app/domains/petitions/queries/write-csv.server.ts";
import { petitionDataHref } from "#app/domains/petitions/rules.ts";
import { PetitionDataQuery } from "#app/domains/petitions/schema.ts";
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
    '\ufeffPetition,URL,State,Signatures Count\r\n"\'=HYPERLINK(""x"")",https://westford.example/petitions/1,open,0\r\n',
  );
});
