import { expect, test } from "vitest";
import { addAreas } from "#app/domains/councils/commands/add-areas.server.ts";
import { listAreas } from "#app/domains/councils/queries/list-areas.server.ts";
import { aCouncil, at } from "#tests/support/council.ts";

test("an area that is there already keeps its id; the order asked for is the order answered", async () => {
  const town = await aCouncil();
  const [first, second] = await addAreas(town.ade, [
    { slug: "quayside", name: "Quayside", nameCy: "Glan y Cei", population: 6_100 },
    { slug: "abbey", name: "Abbey again", nameCy: "Abaty eto" },
  ]);

  expect(first).toMatchObject({ slug: "quayside", name: "Quayside" });
  expect(second).toEqual(town.areas[1]);
  const trail = await town.audrey.read((db) =>
    db.auditEntry.findMany({ where: { action: "councils.add-areas" }, orderBy: { seq: "asc" } }),
  );
  expect(trail.map(({ after }) => after)).toEqual([
    { areas: ["millbrook", "abbey"], added: 2 },
    { areas: ["quayside", "abbey"], added: 1 },
  ]);
});

test("areas are listed in the reader's language and in its order", async () => {
  const town = await aCouncil();
  const welsh = await listAreas(at(town.anyone, { locale: "cy" }));

  expect((await listAreas(town.anyone)).map((area) => area.name)).toEqual(["Abbey", "Millbrook"]);
  expect(welsh.map((area) => area.name)).toEqual(["Abaty", "Nant y Felin"]);
});

test("a resident cannot redraw the map", async () => {
  const town = await aCouncil();
  const added = addAreas(town.grace, [{ slug: "mine", name: "Mine", nameCy: "Fy un i" }]);
  await expect(added).rejects.toThrow("Only administrators");
  expect(await listAreas(town.anyone)).toHaveLength(2);
});
