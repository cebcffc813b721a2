import { expect, test } from "vitest";
import { connections } from "#app/platform/db/client.server.ts";
import { readCommons } from "#app/platform/db/commons.server.ts";
import { councilDoors } from "#app/platform/db/council-doors.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

process.env.DATABASE_POOL = "5";

test("without a council there is nobody to be seen", async () => {
  await aCouncil();
  expect(await reality("SELECT id FROM people")).not.toHaveLength(0);
  expect(await readCommons((db) => db.person.findMany())).toEqual([]);
  expect((await connections().query("SELECT * FROM people")).rows).toEqual([]);
});

test("another council's row is as good as none, even with its id", async () => {
  const westford = await aCouncil();
  const eastmere = await aCouncil();
  const id = westford.grace.actor.personId;

  const mine = await westford.anyone.read((db) => db.person.findFirst({ where: { id } }));
  const theirs = await eastmere.anyone.read((db) => db.person.findFirst({ where: { id } }));
  const changed = await eastmere.anyone.write((db) =>
    db.person.updateMany({ where: { id }, data: { name: "Mallory" } }),
  );

  expect(mine?.name).toBe("Grace Adeyemi");
  expect(theirs).toBeNull();
  expect(changed.count).toBe(0);
});

test("a row cannot be written for another council", async () => {
  const westford = await aCouncil();
  const eastmere = await aCouncil();
  const smuggled = westford.anyone.write((db) =>
    db.team.create({
      data: { councilId: eastmere.council.id, slug: "x", name: "Smuggled", nameCy: "x" },
    }),
  );
  await expect(smuggled).rejects.toThrow(/row-level security/);
  expect(await reality("SELECT 1 FROM teams WHERE name = 'Smuggled'")).toEqual([]);
});

test("a row cannot point at another council's row", async () => {
  const westford = await aCouncil();
  const eastmere = await aCouncil();
  const crossed = westford.anyone.write((db) =>
    db.teamMember.create({
      data: { teamId: eastmere.highways.id, personId: westford.grace.actor.personId },
    }),
  );
  await expect(crossed).rejects.toThrow(/[Ff]oreign key/);
});

test("400 readers of two councils at once over 5 connections see 0 wrong rows", async () => {
  const towns = [await aCouncil(), await aCouncil()];
  const doors = towns.map((town) => councilDoors(town.council.id, 30_000));
  const seen = await Promise.all(
    Array.from({ length: 400 }, async (_, reader) => {
      const people = await doors[reader % 2]!.read((db) => db.person.findMany());
      return people.map((person) => person.councilId === towns[reader % 2]!.council.id);
    }),
  );
  expect(seen.flat()).toHaveLength(400 * 8);
  expect(seen.flat().filter((right) => !right)).toHaveLength(0);
  expect(connections().options.max).toBe(5);
});

test("what a transaction did is gone when it throws", async () => {
  const town = await aCouncil();
  const id = newId();
  const attempt = town.anyone.write(async (db) => {
    await db.team.create({ data: { id, slug: "ghosts", name: "Ghosts", nameCy: "Ysbrydion" } });
    throw new Error("changed its mind");
  });
  await expect(attempt).rejects.toThrow("changed its mind");
  expect(await reality("SELECT 1 FROM teams WHERE id = $1", [id])).toEqual([]);
});
