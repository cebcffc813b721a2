import { expect, test } from "vitest";
import { freezeScheme } from "#app/domains/petitions/commands/freeze-scheme.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { SchemeSchema } from "#app/domains/petitions/schema.scheme.ts";
import { within } from "#app/platform/db/within.ts";
import { aCouncil } from "#tests/support/council.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";

test("a petition keeps the scheme it was published under", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const scheme = SchemeSchema.parse({
    thresholds: [
      {
        key: "share",
        name: "Five in a hundred",
        nameCy: "Pump y cant",
        percentOfPopulation: 5,
        consequence: "debate",
      },
    ],
  });
  await town.ade.write((db) => db.petitionScheme.create({ data: { scheme } }));

  const frozen = await town.ade.read((db) => db.petition.findFirstOrThrow({ where: { id } }));
  expect(SchemeSchema.parse(frozen.scheme)).toEqual(SchemeSchema.parse({}));
  const thresholds = await town.ade.read((db) =>
    db.petitionThreshold.findMany({ where: { petitionId: id }, orderBy: { needed: "asc" } }),
  );
  expect(thresholds.map(({ key, needed, scope }) => [key, needed, scope])).toEqual([
    ["response", 50, "all"],
    ["debate", 1_500, "local"],
  ]);
});

test("a share of the population is a number of people on the day", async () => {
  const town = await aCouncil();
  const scheme = SchemeSchema.parse({
    thresholds: [
      {
        key: "share",
        name: "Five in a hundred",
        nameCy: "Pump y cant",
        percentOfPopulation: 5,
        consequence: "debate",
      },
    ],
  });
  await town.ade.write((db) => db.petitionScheme.create({ data: { scheme } }));
  const { id } = await aPetition(town);
  const [threshold] = await town.ade.read((db) =>
    db.petitionThreshold.findMany({ where: { petitionId: id } }),
  );
  // 8,200 and 7,400 people live in the two wards.
  expect(threshold).toMatchObject({ key: "share", needed: 780, reachedAt: null });
});

test("without a population a share of it is no threshold", async () => {
  const town = await aCouncil();
  await town.ade.write(async (db) => {
    await db.area.updateMany({ data: { population: null } });
    const scheme = SchemeSchema.parse({
      thresholds: [
        { key: "share", name: "A", nameCy: "A", percentOfPopulation: 5, consequence: "debate" },
      ],
    });
    await db.petitionScheme.create({ data: { scheme } });
    const petition = await db.petition.findFirst();
    expect(petition).toBeNull();
  });
  const { id } = await aPetition(town);
  const frozen = await town.ade.write((db) => freezeScheme(within(town.ade, db), id));
  expect(frozen).toEqual(await showScheme(town.ade));
  const thresholds = await town.ade.read((db) => db.petitionThreshold.count());
  expect(thresholds).toBe(0);
});
