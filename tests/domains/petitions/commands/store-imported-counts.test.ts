import { expect, test } from "vitest";
import { storeImportedCounts } from "#app/domains/petitions/commands/store-imported-counts.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";

test("the parts are the number that was given, whatever they add up to", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const byCountry = [
    { code: "GB", count: 7 },
    { code: "FR", count: 2 },
  ];
  await store(town, { id, count: 10, byCountry });
  expect(await countsOf(town)).toEqual([
    { country: "FR", place: "elsewhere", count: 2 },
    { country: "GB", place: "unresolved", count: 7 },
    { country: "ZZ", place: "unresolved", count: 1 },
  ]);

  await store(town, { id, count: 8, byCountry });
  expect(await countsOf(town)).toEqual([{ country: "ZZ", place: "unresolved", count: 8 }]);

  await store(town, { id, count: 0, byCountry: [] });
  expect(await countsOf(town)).toEqual([]);
});

function store(town: Town, counts: Parameters<typeof storeImportedCounts>[1][number]) {
  return town.ade.write((db) => storeImportedCounts(db, [counts]));
}

function countsOf(town: Town) {
  return town.ade.read((db) =>
    db.petitionCount.findMany({
      select: { country: true, place: true, count: true },
      orderBy: { country: "asc" },
    }),
  );
}
