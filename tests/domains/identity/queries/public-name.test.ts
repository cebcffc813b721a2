import { expect, test } from "vitest";
import { publicNameOf } from "#app/domains/identity/queries/public-name.sql.server.ts";
import { named, publicName, type Named } from "#app/domains/identity/rules.names.ts";
import { newId } from "#app/platform/ids.server.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";

test("SQL and TypeScript give everybody the same public name, in both languages", async () => {
  const town = await aCouncil();
  await everyKind(town);
  const people = await town.anyone.read((db) =>
    db.person.findMany({ select: { id: true, ...named.select } }),
  );
  expect(people.length).toBeGreaterThan(48);

  const seen = new Set<string>();
  for (const locale of ["en", "cy"] as const) {
    const rows = await town.anyone.read(
      (db) =>
        db.$queryRaw<{ id: string; said: string }[]>`
          SELECT p.id, ${publicNameOf(locale)} AS said FROM people p`,
    );
    const inSql = new Map(rows.map(({ id, said }) => [id, said]));
    for (const { id, ...person } of people) {
      expect(inSql.get(id), JSON.stringify(person)).toBe(publicName(person, locale));
      seen.add(inSql.get(id)!);
    }
  }
  expect(seen).toContain("a resident of Millbrook");
  expect(seen).toContain("preswylydd yn ardal Nant y Felin");
  expect(seen).toContain("a resident");
  expect(seen).toContain("former participant");
  expect(seen).toContain("cyn-gyfranogwr");
  expect(seen).toContain("Canary & {Name}");
});

test("what nobody is known to have written is a former participant's, in SQL too", async () => {
  const town = await aCouncil();
  const [row] = await town.anyone.read(
    (db) =>
      db.$queryRaw<{ said: string }[]>`
        SELECT ${publicNameOf("en")} AS said FROM (SELECT 1) AS one LEFT JOIN people p ON false`,
  );
  expect(row!.said).toBe("former participant");
  expect(publicName(null, "cy")).toBe("cyn-gyfranogwr");
});

/** One person for each way of being someone. */
async function everyKind({ anyone, areas }: Town): Promise<void> {
  const data: ({ id: string; areaId: string | null } & Omit<Named, "area">)[] = [];
  for (const kind of ["resident", "staff"]) {
    for (const showsName of [true, false]) {
      for (const nameFlag of [null, "staff", "council"]) {
        for (const areaId of [null, areas[0]!.id]) {
          for (const name of ["", "Canary & {Name}"]) {
            data.push({ id: newId(), kind, name, showsName, nameFlag, areaId });
          }
        }
      }
    }
  }
  await anyone.write((db) => db.person.createMany({ data }));
}
