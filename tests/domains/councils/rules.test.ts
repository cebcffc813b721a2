import { expect, test } from "vitest";
import {
  addWorkingDays,
  contrast,
  differences,
  isWorkingDay,
  tidyPostcode,
} from "#app/domains/councils/rules.ts";

test("contrast is measured as WCAG 2.2 defines it", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#ffffff", "#ffffff")).toBeCloseTo(1, 5);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  expect(contrast("#ffffff", "#767676")).toBe(contrast("#767676", "#ffffff"));
});

test.each([
  ["wz1 1aa", "WZ1 1AA"],
  [" wz11aa", "WZ1 1AA"],
  ["W1A1AA", "W1A 1AA"],
  ["ec1a-1bb", "EC1A 1BB"],
  ["ＷＺ１ １ＡＡ", "WZ1 1AA"],
  ["WZ12 3 CD", "WZ12 3CD"],
])("the postcode %j is written %j", (typed, tidy) => {
  expect(tidyPostcode(typed)).toBe(tidy);
});

test.each(["", "WZ1", "1AA WZ1", "WZ1 1AAA", "WZ1 AAA", "<b>WZ1 1AA", "75001", "WZ1 1A1"])(
  "%j is no postcode",
  (typed) => {
    expect(tidyPostcode(typed)).toBeNull();
  },
);

test("the council rests at weekends and on its holidays", () => {
  const holidays = new Set(["2026-12-25", "2026-12-28"]);
  expect(isWorkingDay("2026-12-24", holidays)).toBe(true);
  expect(isWorkingDay("2026-12-25", holidays)).toBe(false);
  expect(isWorkingDay("2026-12-26", holidays)).toBe(false);
  expect(isWorkingDay("2026-12-27", holidays)).toBe(false);
  expect(isWorkingDay("2026-12-28", holidays)).toBe(false);
  expect(isWorkingDay("2026-12-29", holidays)).toBe(true);
});

test("working days are counted across weekends, holidays and the change of the clocks", () => {
  const holidays = new Set(["2026-12-25", "2026-12-28"]);
  expect(addWorkingDays("2026-12-24", 1, holidays)).toBe("2026-12-29");
  expect(addWorkingDays("2026-12-24", 3, holidays)).toBe("2026-12-31");
  expect(addWorkingDays("2026-10-23", 2, new Set())).toBe("2026-10-27");
  expect(addWorkingDays("2026-12-26", 0, holidays)).toBe("2026-12-26");
});

test("only the settings in which a council differs are named", () => {
  expect(differences({ one: 1, two: 2 }, { one: 1, two: 3 })).toEqual(["two"]);
});
