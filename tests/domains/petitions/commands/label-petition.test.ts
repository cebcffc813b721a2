import { expect, test } from "vitest";
import { labelPetition } from "#app/domains/petitions/commands/label-petition.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { stateOf } from "#tests/domains/petitions/a-waiting-petition.ts";
import { aCouncil } from "#tests/support/council.ts";

test("staff set tags, topics and the ward; the words stay", async () => {
  const town = await aCouncil();
  const elsewhere = await aCouncil({ name: "Eastmere" });
  const { id, number } = await aPetition(town);
  const areaId = town.areas[1]!.id;
  const labels = { number, version: 1, tags: ["legal"], topics: ["trees"], areaId };
  expect(await labelPetition(town.ines, labels)).toMatchObject({ reason: "not-moderator" });
  const foreign = { ...labels, areaId: elsewhere.areas[0]!.id };
  expect(await labelPetition(town.tom, foreign)).toMatchObject({ reason: "area-unknown" });
  const nonsense = { ...labels, areaId: "nonsense" };
  expect(await labelPetition(town.tom, nonsense)).toMatchObject({ reason: "area-unknown" });

  expect(await labelPetition(town.tom, labels)).toEqual({ ok: true, value: { version: 2 } });
  expect(await labelPetition(town.tom, labels)).toMatchObject({ reason: "petition-changed" });
  expect(await stateOf(town, id)).toMatchObject({
    tags: ["legal"],
    topics: ["trees"],
    areaId,
    contribution: { title: "Plant trees on Mill Lane", revision: 1 },
  });
});
