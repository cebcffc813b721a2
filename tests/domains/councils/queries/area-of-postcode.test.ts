import { expect, test } from "vitest";
import { addPostcodes } from "#app/domains/councils/commands/add-postcodes.server.ts";
import { areasOfPostcode } from "#app/domains/councils/queries/area-of-postcode.server.ts";
import { aCouncil, at } from "#tests/support/council.ts";

test("a postcode leads to its area, however it is typed", async () => {
  const town = await aCouncil();
  const [millbrook] = town.areas;
  const expected = [{ id: millbrook!.id, name: "Millbrook" }];

  expect(await areasOfPostcode(town.anyone, "WF1 1AA")).toEqual(expected);
  expect(await areasOfPostcode(town.anyone, " wf11aa ")).toEqual(expected);
});

test("the area is named in the reader's language", async () => {
  const town = await aCouncil();
  const found = await areasOfPostcode(at(town.anyone, { locale: "cy" }), "WF1 1AA");
  expect(found.map((area) => area.name)).toEqual(["Nant y Felin"]);
});

test("a postcode on the border lies in both areas", async () => {
  const town = await aCouncil();
  await addPostcodes(
    town.ade,
    town.areas.map(({ id }) => ({ postcode: "WF1 9ZZ", areaId: id })),
  );
  const found = await areasOfPostcode(town.anyone, "WF1 9ZZ");
  expect(found.map((area) => area.name)).toEqual(["Abbey", "Millbrook"]);
});

test("a postcode elsewhere, or none at all, leads nowhere", async () => {
  const town = await aCouncil();
  expect(await areasOfPostcode(town.anyone, "WF9 9AA")).toEqual([]);
  expect(await areasOfPostcode(town.anyone, "hello")).toEqual([]);
  expect(await areasOfPostcode(town.anyone, "")).toEqual([]);
});

test("another council's postcodes are not seen", async () => {
  const westford = await aCouncil();
  const eastmere = await aCouncil({ name: "Eastmere" });
  await addPostcodes(westford.ade, [{ postcode: "WF5 5AA", areaId: westford.areas[0]!.id }]);
  expect(await areasOfPostcode(eastmere.anyone, "WF5 5AA")).toEqual([]);
});
