import { expect, test } from "vitest";
import { addToCounts } from "#app/domains/petitions/commands/add-to-counts.sql.server.ts";
import { countOut } from "#app/domains/petitions/commands/count-out.sql.server.ts";
import { recountPetition } from "#app/domains/petitions/commands/recount-petition.server.ts";
import { countRepaired } from "#app/domains/petitions/queries/count-repaired.server.ts";
import { listMiscounted } from "#app/domains/petitions/queries/list-miscounted.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import {
  aPaperBatch,
  confirmed,
  drained,
  placesOf,
  sumsOf,
  thresholdNews,
  thresholdsAt,
} from "#tests/domains/petitions/counts.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const ways: [name: string, tamper: string][] = [
  ["the total", "UPDATE petitions SET signature_count = signature_count + 500 WHERE id = $1"],
  ["the local ones", "UPDATE petitions SET local_count = 0 WHERE id = $1"],
  [
    "a place",
    "UPDATE petition_counts SET count = count + 1 WHERE petition_id = $1 AND source = 'signed'",
  ],
  ["a place that is gone", "DELETE FROM petition_counts WHERE petition_id = $1 AND country = 'FR'"],
  ["a day", "UPDATE petition_days SET added = added + 3 WHERE petition_id = $1"],
  ["all days", "DELETE FROM petition_days WHERE petition_id = $1"],
  ["paper", "UPDATE petition_counts SET count = 1000 WHERE petition_id = $1 AND source = 'paper'"],
];

test("whatever was tampered with is put right, written down and cried out", async () => {
  const town = await aCouncil();
  const { id } = await signedPetition(town);
  const [sums, places] = [await sumsOf(id), await placesOf(id)];
  expect(sums).toEqual({ total: 8, local: 7, imported: 0, places: 8, days: 8 });

  for (const [name, tamper] of ways) {
    await reality(tamper, [id]);
    expect(await listMiscounted(town.ade), name).toEqual([id]);
    expect(await recountPetition(await later(town), id), name).toBe(true);
    expect([await sumsOf(id), await placesOf(id)], name).toEqual([sums, places]);
    expect(await recountPetition(town.ade, id), name).toBe(false);
  }
  expect(await countRepaired(await later(town))).toBe(1);
  const alarms = await reality<{ subject: string }>(
    "SELECT subject FROM emails WHERE council_id = $1 AND key LIKE 'petitions.recount:%'",
    [town.council.id],
  );
  expect(alarms).toHaveLength(ways.length);
  expect(alarms[0]!.subject).toBe("The count of petition 1 was wrong and has been put right");
  const [entry] = await reality<{ before: object; after: object }>(
    `SELECT before, after FROM audit_entries
     WHERE council_id = $1 AND action = 'petitions.repair-count' ORDER BY seq LIMIT 1`,
    [town.council.id],
  );
  expect(entry).toMatchObject({
    before: { total: 508, byPlace: 8 },
    after: { total: 8, byPlace: 8 },
  });
});

test("a threshold that only a false count had reached is lost again", async () => {
  const town = await aCouncil();
  const { id } = await signedPetition(town);
  await thresholdsAt(id, { response: 100 });
  await reality("UPDATE petitions SET signature_count = 200 WHERE id = $1", [id]);
  await confirmed(town, id, [{}]);
  await drained(town, id);
  await recountPetition(town.ade, id);
  expect(await thresholdNews(id)).toEqual([
    "petition.threshold-reached response",
    "petition.threshold-lost response",
  ]);
});

test("a true count is left alone, also with signatures that wait, are held or were taken away", async () => {
  const town = await aCouncil();
  const { id, people } = await signedPetition(town);
  await countOut(town.ade, id, people.slice(0, 2));
  await reality("UPDATE signatures SET state = 'removed' WHERE id = ANY ($1)", [
    people.slice(0, 2),
  ]);
  await confirmed(town, id, [{}]);
  await addToCounts(town.ade, id, {
    source: "imported",
    country: "ZZ",
    place: "unresolved",
    connection: "",
    count: 9,
  });
  expect(await listMiscounted(town.ade)).toEqual([]);
  expect(await recountPetition(town.ade, id)).toBe(false);
});

async function signedPetition(town: Town) {
  const { id } = await aPetition(town);
  const people = await confirmed(town, id, [
    {},
    { connection: "studies" },
    { place: 1 },
    { place: null },
    { country: "FR", connection: "none" },
  ]);
  await drained(town, id);
  await aPaperBatch(town, id, 3);
  return { id, people };
}

async function later(town: Town) {
  const [{ now }] = (await reality<{ now: Date }>("SELECT clock_timestamp() AS now")) as [
    { now: Date },
  ];
  return town.as(town.ade.actor, { now });
}
