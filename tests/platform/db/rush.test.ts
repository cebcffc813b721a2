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

test("every statement of a rush is committed by itself; one that fails writes nothing", async () => {
  const town = await aCouncil();
  const id = town.grace.actor.personId;
  const failed = town.anyone.rush(async (db) => {
    await db.$queryRaw`UPDATE people SET name = 'Grace B.' WHERE id = ${id}::uuid`;
    await db.$queryRaw`
      WITH renamed AS (UPDATE people SET name = 'Mallory' RETURNING length(name) - 7 AS none)
      SELECT 1 / none FROM renamed`;
  });
  await expect(failed).rejects.toThrow(/division by zero/);
  const names = await reality<Row>("SELECT name FROM people WHERE council_id = $1", [
    town.council.id,
  ]);
  expect(names.map(({ name }) => name)).toContain("Grace B.");
  expect(names.map(({ name }) => name)).not.toContain("Mallory");
});

test("the settings of a rush hold for its statements, and not for what comes after", async () => {
  const town = await aCouncil();
  const settings =
    "SELECT current_setting('statement_timeout') || current_setting('enable_seqscan')";
  const [inside] = await town.anyone.rush(
    (db) => db.$queryRaw<{ now: string }[]>`
      SELECT current_setting('statement_timeout') || current_setting('enable_seqscan') AS now`,
  );
  expect(inside).toEqual({ now: "5soff" });
  const all = await Promise.all(
    Array.from({ length: 5 }, () => connections().query(`${settings} AS now`)),
  );
  expect(all.flatMap(({ rows }) => rows)).toEqual(all.map(() => ({ now: "0on" })));
});

test("what is written in a rush arrives as it was, whatever it looks like", async () => {
  const town = await aCouncil();
  const texts = ["O'Brien", 'say "no"', "back\\slash\\'", "{1,2}", "NULL", "", "', $1; --", "ŵ 🙂"];
  const back = await town.anyone.rush(
    (db) => db.$queryRaw<{ texts: string[]; first: string; numbers: number[]; yes: boolean[] }[]>`
      SELECT ${texts}::text[] AS texts, ${texts[0]}::text AS first,
        ${[1, null, -2.5]}::float8[] AS numbers, ${[true, false]}::boolean[] AS yes`,
  );
  expect(back).toEqual([{ texts, first: texts[0], numbers: [1, null, -2.5], yes: [true, false] }]);
  for (const text of ["a\0b", ["a\0b"], [["nested"]], {}, Number.NaN]) {
    const refused = town.anyone.rush((db) => db.$queryRaw`SELECT ${text}::text`);
    await expect(refused).rejects.toThrow(/no literal/);
  }
});
