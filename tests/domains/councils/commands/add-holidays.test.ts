import { expect, test } from "vitest";
import { addHolidays } from "#app/domains/councils/commands/add-holidays.server.ts";
import { listHolidays } from "#app/domains/councils/queries/list-holidays.server.ts";
import { aCouncil } from "#tests/support/council.ts";

test("a holiday is kept as the calendar day it is, once", async () => {
  const town = await aCouncil();
  const christmas = { date: "2026-12-25", name: "Christmas Day" };

  expect(await addHolidays(town.ade, [christmas, { date: "2027-07-01", name: "Fair" }])).toBe(2);
  expect(await addHolidays(town.ade, [christmas])).toBe(0);
  expect(await listHolidays(town.anyone)).toEqual(new Set(["2026-12-25", "2027-07-01"]));
});

test("a day that is on no calendar is refused", async () => {
  const town = await aCouncil();
  await expect(addHolidays(town.ade, [{ date: "2026-02-30", name: "?" }])).rejects.toThrow();
  expect(await listHolidays(town.anyone)).toEqual(new Set());
});
