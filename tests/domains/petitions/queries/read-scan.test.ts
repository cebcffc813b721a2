import { expect, test } from "vitest";
import { readScan } from "#app/domains/petitions/queries/read-scan.server.ts";
import { showPaper } from "#app/domains/petitions/queries/show-paper.server.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { keyed } from "#tests/domains/petitions/some-paper.ts";
import { aCouncil } from "#tests/support/council.ts";

test("officers take a scan home, auditors on record, and nobody else, nor another council", async () => {
  const [town, neighbour] = [await aCouncil(), await aCouncil({ name: "Eastmere" })];
  const { id, number } = await aPetition(town);
  const batch = await keyed(town.ines, number, { lines: 9, void: 1 });
  const [petition, at] = [`${number}`, `${batch}`];
  expect(await readScan(town.priya, petition, at)).toMatchObject({
    mediaType: "image/png",
    fileName: `petition-${number}-batch-${batch}.png`,
  });
  expect(await trailOf(town.ade, "personal-data.read")).toEqual([]);
  expect(await readScan(town.audrey, petition, at)).not.toBeNull();
  expect(await trailOf(town.ade, "personal-data.read")).toMatchObject([{ subjectId: id }]);
  for (const who of [town.tom, town.omar, town.anyone, neighbour.ines, neighbour.ade]) {
    expect(await readScan(who, petition, at)).toBeNull();
  }
  expect(await readScan(town.priya, petition, "99")).toBeNull();
  expect(await readScan(town.priya, "1e0", at)).toBeNull();
});

test("before the check only whoever keyed a batch sees its figures", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  await keyed(town.ines, number, { lines: 9, void: 1 });
  const [own, others] = [
    await showPaper(town.ines, `${number}`),
    await showPaper(town.ade, `${number}`),
  ];
  expect(own.batches).toMatchObject([
    { figures: { lines: 9, void: 1, counted: 8 }, isOwn: true, keyedBy: "Ines Moreau" },
  ]);
  expect(others.batches).toMatchObject([{ figures: null, isOwn: false, hasScan: true }]);
  expect(others.counted).toBe(0);
});
