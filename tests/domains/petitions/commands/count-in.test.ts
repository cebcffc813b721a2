import { expect, test } from "vitest";
import { countIn } from "#app/domains/petitions/commands/count-in.sql.server.ts";
import { countOut } from "#app/domains/petitions/commands/count-out.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { confirmed, drained, placesOf, sumsOf } from "#tests/domains/petitions/counts.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("signatures that were taken away and given back count exactly as before", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const people = await confirmed(town, id, [{ place: 0 }, { place: 1 }, { place: null }]);
  await drained(town, id);
  const [before, places] = [await sumsOf(id), await placesOf(id)];

  await countOut(town.ade, id, people.slice(1));
  expect(await sumsOf(id)).toMatchObject({ total: 1, places: 1, days: 1 });
  expect(await countIn(town.ade, id, people)).toBe(2);
  expect([await sumsOf(id), await placesOf(id)]).toEqual([before, places]);

  expect(await countIn(town.ade, id, people)).toBe(0);
  expect(await drained(town, id)).toBe(0);
  expect(await sumsOf(id)).toEqual(before);
});

test("a held signature counts once it is released, and not before", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const [held] = await confirmed(town, id, [{}]);
  await reality("UPDATE signatures SET hold_rule = 'network', confirmed_in = NULL WHERE id = $1", [
    held,
  ]);
  expect(await drained(town, id)).toBe(0);
  expect(await countIn(town.ade, id, [held!])).toBe(0);

  await reality("UPDATE signatures SET hold_rule = NULL WHERE id = $1", [held]);
  expect(await countIn(town.ade, id, [held!])).toBe(1);
  expect(await sumsOf(id)).toMatchObject({ total: 1, places: 1, days: 1 });
});

test("what is pending or removed does not count, whoever asks", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const people = await confirmed(town, id, [{}, {}]);
  await countOut(town.ade, id, people);
  await reality("UPDATE signatures SET state = 'removed' WHERE id = $1", [people[0]]);
  await reality("UPDATE signatures SET state = 'pending' WHERE id = $1", [people[1]]);
  expect(await countIn(town.ade, id, people)).toBe(0);
  expect(await sumsOf(id)).toMatchObject({ total: 0, places: 0 });
});

test("what counted at once is not counted again by a first window", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const [person] = await confirmed(town, id, [{}]);
  await countOut(town.ade, id, [person!]);
  await countIn(town.ade, id, [person!]);
  await confirmed(town, id, [{}]);
  expect(await drained(town, id)).toBe(1);
  expect(await sumsOf(id)).toMatchObject({ total: 2, places: 2, days: 2 });
});
