import { expect, test } from "vitest";
import { connections } from "#app/platform/db/client.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

interface Row {
  name: string;
}

test("a rush writes in its own council, and leaves nothing behind on the connection", async () => {
  const [westford, eastmere] = [await aCouncil(), await aCouncil()];
  const id = westford.grace.actor.personId;
  const rename = (town: typeof westford, name: string) =>
    town.anyone.rush(
      (db) => db.$queryRaw<Row[]>`
        UPDATE people SET name = ${name} WHERE id = ${id}::uuid RETURNING name`,
    );
  expect(await rename(westford, "Grace A.")).toEqual([{ name: "Grace A." }]);
  expect(await rename(eastmere, "Mallory")).toEqual([]);
  expect((await connections().query("SELECT name FROM people")).rows).toEqual([]);
  const smuggled = eastmere.anyone.rush(
    (db) => db.$queryRaw`
      INSERT INTO teams (council_id, id, slug, name, name_cy)
      VALUES (${westford.council.id}::uuid, gen_random_uuid(), 'x', 'Smuggled', 'x')`,
  );
  await expect(smuggled).rejects.toThrow(/row-level security/);
});

test("a rush that fails writes nothing, and spoils nothing for the next", async () => {
  const town = await aCouncil();
  const failed = town.anyone.rush(async (db) => {
    await db.$queryRaw`UPDATE people SET name = 'Mallory'`;
    await db.$queryRaw`SELECT 1 / 0`;
  });
  await expect(failed).rejects.toThrow(/division by zero/);
  const swallowed = town.anyone.rush(async (db) => {
    await db.$queryRaw`UPDATE people SET name = 'Mallory'`;
    await db.$queryRaw`SELECT 1 / 0`.catch(() => undefined);
  });
  await expect(swallowed).rejects.toThrow(/not committed/);
  const names = await reality<Row>("SELECT name FROM people WHERE council_id = $1", [
    town.council.id,
  ]);
  expect(names.map(({ name }) => name)).not.toContain("Mallory");
});
