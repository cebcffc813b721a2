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

test("paper stands for itself, out of the country's own or what nobody placed", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const placed = async (counts: Omit<Parameters<typeof store>[1], "id">) => {
    await store(town, { id, ...counts });
    return Object.fromEntries(
      (await countsOf(town)).map(({ country, place, count }) => [`${country} ${place}`, count]),
    );
  };
  expect(await placed({ count: 60, byCountry: [], paper: 57 })).toEqual({
    "GB paper": 57,
    "ZZ unresolved": 3,
  });
  const byCountry = [
    { code: "GB", count: 70 },
    { code: "other", count: 9 },
  ];
  expect(await placed({ count: 79, byCountry, paper: 57 })).toEqual({
    "GB paper": 57,
    "GB unresolved": 13,
    "ZZ unresolved": 9,
  });
  expect(await placed({ count: 5, byCountry: [], paper: 6 })).toEqual({ "ZZ unresolved": 5 });
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
