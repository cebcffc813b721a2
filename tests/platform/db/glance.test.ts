import { expect, test } from "vitest";
import { connections } from "#app/platform/db/client.server.ts";
import { aCouncil } from "#tests/support/council.ts";

interface Row {
  name: string;
}

test("a glance sees its own council, and leaves nothing behind on the connection", async () => {
  const westford = await aCouncil();
  const eastmere = await aCouncil();
  const id = westford.grace.actor.personId;
  const named = (town: typeof westford) =>
    town.anyone.glance((db) => db.$queryRaw<Row[]>`SELECT name FROM people WHERE id = ${id}::uuid`);

  expect(await named(westford)).toEqual([{ name: "Grace Adeyemi" }]);
  expect(await named(eastmere)).toEqual([]);
  expect((await connections().query("SELECT name FROM people")).rows).toEqual([]);
});

test("a glance cannot write, and one that fails spoils nothing for the next", async () => {
  const town = await aCouncil();
  const attempt = town.anyone.glance((db) => db.$queryRaw`UPDATE people SET name = 'Mallory'`);
  await expect(attempt).rejects.toThrow(/read-only transaction/);

  const rows = await town.anyone.glance((db) => db.$queryRaw<Row[]>`SELECT name FROM people`);
  expect(rows).toHaveLength(8);
  expect(rows.map((row) => row.name)).not.toContain("Mallory");
});

test("400 glances at two councils at once see 0 wrong rows", async () => {
  const towns = [await aCouncil(), await aCouncil()];
  const seen = await Promise.all(
    Array.from({ length: 400 }, async (_, reader) => {
      const { anyone, council } = towns[reader % 2]!;
      const rows = await anyone.glance(
        (db) => db.$queryRaw<{ own: boolean }[]>`
          SELECT council_id = ${council.id}::uuid AS own FROM people`,
      );
      return rows.map((row) => row.own);
    }),
  );
  expect(seen.flat()).toHaveLength(400 * 8);
  expect(seen.flat().filter((own) => !own)).toEqual([]);
});
