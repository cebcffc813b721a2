import { expect, test } from "vitest";
import { addPostcodes } from "#app/domains/councils/commands/add-postcodes.server.ts";
import { areasOfPostcode } from "#app/domains/councils/queries/area-of-postcode.server.ts";
import { aCouncil } from "#tests/support/council.ts";

test("a postcode is stored once, however it is written and however often it comes", async () => {
  const town = await aCouncil();
  const areaId = town.areas[0]!.id;
  const given = ["WF7 7AA", "wf77aa", "WF7 7AB"].map((postcode) => ({ postcode, areaId }));

  expect(await addPostcodes(town.ade, given)).toBe(2);
  expect(await addPostcodes(town.ade, given)).toBe(0);
  expect(await areasOfPostcode(town.anyone, "WF7 7AA")).toHaveLength(1);
});

test("a postcode cannot lie in another council's area", async () => {
  const westford = await aCouncil();
  const eastmere = await aCouncil({ name: "Eastmere" });
  const stray = { postcode: "WF8 8AA", areaId: eastmere.areas[0]!.id };

  await expect(addPostcodes(westford.ade, [stray])).rejects.toThrow();
  expect(await areasOfPostcode(eastmere.anyone, "WF8 8AA")).toEqual([]);
});
