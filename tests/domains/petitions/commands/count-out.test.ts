import { expect, test } from "vitest";
import { countIn } from "#app/domains/petitions/commands/count-in.sql.server.ts";
import { countOut } from "#app/domains/petitions/commands/count-out.sql.server.ts";
import { within } from "#app/platform/db/within.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { confirmed, drained, placesOf, sumsOf } from "#tests/domains/petitions/counts.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";

test("whoever stops counting is taken from the total, the place and today, and from nothing else", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const people = await confirmed(town, id, [
    { place: 0 },
    { place: 0, connection: "works" },
    { place: 1 },
    { place: null },
    { country: "FR", connection: "none", place: null },
  ]);
  await drained(town, id);
  expect(await placesOf(id)).toEqual({ millbrook: 2, abbey: 1, unresolved: 1, elsewhere: 1 });

  expect(await goneFrom(town, id, [people[1]!, people[4]!])).toBe(2);
  expect(await placesOf(id)).toEqual({ millbrook: 1, abbey: 1, unresolved: 1 });
  expect(await sumsOf(id)).toMatchObject({ total: 3, local: 3, places: 3, days: 3 });
  expect(await goneFrom(town, id, [people[1]!, people[4]!])).toBe(0);
  expect(await drained(town, id)).toBe(0);
  expect(await sumsOf(id)).toMatchObject({ total: 3, places: 3 });
});

test("whoever was not counted yet is taken from nothing, and is never counted", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  await confirmed(town, id, [{}, {}]);
  await drained(town, id);
  const [early] = await confirmed(town, id, [{}]);

  expect(await goneFrom(town, id, [early!])).toBe(0);
  expect(await drained(town, id)).toBe(0);
  expect(await sumsOf(id)).toMatchObject({ total: 2, places: 2, days: 2 });
});

test("two that take the same signature away take it from the count once", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const people = await confirmed(town, id, [{}, {}, {}]);
  await drained(town, id);

  const gone = await Promise.all(people.map(() => goneFrom(town, id, [people[0]!])));
  expect(gone.toSorted()).toEqual([0, 0, 1]);
  expect(await sumsOf(id)).toMatchObject({ total: 2, places: 2, days: 2 });
});

test("what a transaction took away and did not commit still counts", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const people = await confirmed(town, id, [{}, {}]);
  await drained(town, id);
  const undone = town.ade.write(async (db) => {
    await countOut(within(town.ade, db), id, people);
    throw new Error("no");
  });
  await expect(undone).rejects.toThrow("no");
  expect(await sumsOf(id)).toMatchObject({ total: 2, places: 2, days: 2 });
});

test("signatures of another petition are passed over", async () => {
  const town = await aCouncil();
  const [one, other] = [await aPetition(town), await aPetition(town)];
  const people = await confirmed(town, one.id, [{}]);
  await drained(town, one.id);
  expect(await goneFrom(town, other.id, people)).toBe(0);
  expect(await countIn(town.ade, other.id, people)).toBe(0);
  expect(await sumsOf(one.id)).toMatchObject({ total: 1, places: 1 });
});

function goneFrom(town: Town, petitionId: string, ids: string[]): Promise<number> {
  return town.ade.write(async (db) => {
    const where = { id: { in: ids } };
    await db.signature.updateMany({ where, data: { state: "removed" } });
    return countOut(within(town.ade, db), petitionId, ids);
  });
}
