import { expect, test } from "vitest";
import { addToCounts } from "#app/domains/petitions/commands/add-to-counts.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import {
  confirmed,
  drained,
  placesOf,
  sumsOf,
  thresholdNews,
  thresholdsAt,
} from "#tests/domains/petitions/counts.ts";
import { bumpsDuring } from "#tests/support/bumps.ts";
import { aCouncil } from "#tests/support/council.ts";

const paper = { source: "paper", country: "GB", place: "paper", connection: "" } as const;
const imported = {
  source: "imported",
  country: "FR",
  place: "elsewhere",
  connection: "",
} as const;

test("paper and imports stand in the total beside what was signed here", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  await confirmed(town, id, [{}, { connection: "none" }]);
  await drained(town, id);

  await addToCounts(town.ade, id, { ...paper, count: 57 });
  await addToCounts(town.ade, id, { ...imported, count: 100 });
  expect(await sumsOf(id)).toEqual({ total: 159, local: 58, imported: 100, places: 159, days: 59 });
  expect(await placesOf(id)).toEqual({ elsewhere: 100, millbrook: 2, paper: 57 });

  await addToCounts(town.ade, id, { ...paper, count: -7 }, { ...imported, count: -1 });
  expect(await sumsOf(id)).toEqual({ total: 151, local: 51, imported: 99, places: 151, days: 52 });
});

test("paper reaches a threshold, and a correction takes it back", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  await thresholdsAt(id, { response: 50, debate: 60 });
  await addToCounts(town.ade, id, { ...paper, count: 57 });
  expect(await thresholdNews(id)).toEqual(["petition.threshold-reached response"]);
  await addToCounts(town.ade, id, { ...paper, count: -10 });
  expect(await thresholdNews(id)).toEqual([
    "petition.threshold-reached response",
    "petition.threshold-lost response",
  ]);
});

test("pages are told, unless nothing changed", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const change = (count: number) => addToCounts(town.ade, id, { ...paper, count });
  expect(await bumpsDuring(town.council, () => change(1))).toEqual(["petitions", `petition:${id}`]);
  expect(await bumpsDuring(town.council, () => change(0))).toEqual([]);
});

test("what is not there cannot be taken from a place", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const signed = { ...paper, source: "signed", place: "unresolved", connection: "lives" } as const;
  await expect(addToCounts(town.ade, id, { ...signed, count: -1 })).rejects.toThrow();
  await addToCounts(town.ade, id, { ...signed, count: 1 });
  await expect(addToCounts(town.ade, id, { ...signed, count: -2 })).rejects.toThrow();
  expect(await sumsOf(id)).toMatchObject({ total: 1, places: 1, days: 1 });
});

test("many at once lose nothing", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const changes = Array.from({ length: 12 }, (_, place) => ({ ...paper, count: place + 1 }));
  await Promise.all(changes.map((change) => addToCounts(town.ade, id, change)));
  expect(await sumsOf(id)).toMatchObject({ total: 78, local: 78, places: 78, days: 78 });
});
