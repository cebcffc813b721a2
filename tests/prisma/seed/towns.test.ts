import { expect, test } from "vitest";
import { areasOfPostcode } from "#app/domains/councils/queries/area-of-postcode.server.ts";
import { listAreas } from "#app/domains/councils/queries/list-areas.server.ts";
import { listHolidays } from "#app/domains/councils/queries/list-holidays.server.ts";
import { isWorkingDay } from "#app/domains/councils/rules.ts";
import { listTeams } from "#app/domains/identity/queries/list-teams.server.ts";
import { seedAccounts } from "#prisma/seed/chapters/accounts.ts";
import { seedGround } from "#prisma/seed/chapters/ground.ts";
import { eastmere } from "#prisma/seed/eastmere.ts";
import { foundTown, once } from "#prisma/seed/town.ts";
import { westford } from "#prisma/seed/westford.ts";
import { reality } from "#tests/support/database.ts";

const everything = `SELECT (SELECT count(*)::int FROM councils) AS councils,
  (SELECT count(*)::int FROM areas) AS areas, (SELECT count(*)::int FROM postcodes) AS postcodes,
  (SELECT count(*)::int FROM people) AS people, (SELECT count(*)::int FROM teams) AS teams`;

test("two towns are founded, and founding them again changes nothing", async () => {
  for (const plan of [westford, eastmere]) await settle(plan);
  const [counts] = await reality(everything);
  expect(counts).toEqual({ councils: 2, areas: 20, postcodes: 820, people: 42, teams: 10 });

  for (const plan of [westford, eastmere]) await settle(plan);
  expect(await reality(everything)).toEqual([counts]);
});

test("the people of a town act in it under their first names", async () => {
  const town = await settle(westford);
  expect(town.as("grace").actor).toMatchObject({ kind: "resident", name: "Grace Adeyemi" });
  expect(town.as("ines", { locale: "cy" })).toMatchObject({
    actor: { kind: "staff", roles: ["responder"] },
    locale: "cy",
  });
  expect(town.people.size).toBe(westford.residents.length + westford.officers.length);
  const yesterday = Date.now() - town.as("grace", { daysAgo: 1 }).now.getTime();
  expect(Math.round(yesterday / 3_600_000)).toBe(24);
  expect(() => town.as("nobody")).toThrow("Nobody in this town is called nobody");
});

test("the map is whole: ten wards, postcodes, some of them on a border", async () => {
  const town = await settle(eastmere);
  expect(await listAreas(town.anyone())).toHaveLength(10);
  const names = async (postcode: string) =>
    (await areasOfPostcode(town.anyone(), postcode)).map((area) => area.name);

  expect(await names("EZ1 1AA")).toEqual(["Harbour"]);
  expect(await names("EZ1 4LY")).toEqual(["Harbour", "Promenade"]);
  expect(await names("WZ1 1AA")).toEqual([]);
  expect(await listTeams(town.anyone({ locale: "cy" }))).toHaveLength(5);
  expect(isWorkingDay("2026-12-28", await listHolidays(town.anyone()))).toBe(false);
});

test("a chapter is told once", async () => {
  const town = await settle(westford);
  let told = 0;
  const chapter = async () => void (told += 1);
  await once(town, "a storm", chapter);
  await once(town, "a storm", chapter);
  expect(told).toBe(1);
});

async function settle(plan: typeof westford) {
  const town = await foundTown(plan);
  await seedGround(town);
  await seedAccounts(town);
  return town;
}
