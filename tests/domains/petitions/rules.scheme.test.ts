import { expect, test } from "vitest";
import {
  closingMoment,
  differingSettings,
  keyFor,
  neededFor,
  whatDiffers,
} from "#app/domains/petitions/rules.scheme.ts";
import { SchemeSchema } from "#app/domains/petitions/schema.scheme.ts";

const london = "Europe/London";

test("a petition closes at the end of the day, whatever the clock does in between", () => {
  const opened = new Date("2026-01-15T12:00:00Z");
  expect(closingMoment({ collectsForMonths: 6 }, opened, london)).toEqual(
    new Date("2026-07-15T23:00:00Z"),
  );
});

test("a month that is too short ends on its last day", () => {
  const opened = new Date("2026-08-31T12:00:00Z");
  expect(closingMoment({ collectsForMonths: 6 }, opened, london)).toEqual(
    new Date("2027-03-01T00:00:00Z"),
  );
});

test("a share of the population is rounded up, and unknown where the population is", () => {
  const share = {
    key: "x",
    name: "X",
    nameCy: "X",
    percentOfPopulation: 5,
    scope: "all",
    consequence: "debate",
  } as const;
  expect(neededFor(share, 83_101)).toBe(4_156);
  expect(neededFor(share, null)).toBeNull();
  expect(neededFor({ ...share, percentOfPopulation: undefined, signatures: 20 }, null)).toBe(20);
});

test("a threshold is a number or a share, never both, and its key is its own", () => {
  const threshold = { key: "x", name: "X", nameCy: "X", consequence: "debate" };
  const both = { ...threshold, signatures: 5, percentOfPopulation: 5 };
  const twice = { ...threshold, signatures: 5 };
  expect(SchemeSchema.safeParse({ thresholds: [threshold] }).success).toBe(false);
  expect(SchemeSchema.safeParse({ thresholds: [both] }).success).toBe(false);
  expect(SchemeSchema.safeParse({ thresholds: [twice, twice] }).success).toBe(false);
  expect(SchemeSchema.safeParse({ thresholds: [twice] }).success).toBe(true);
});

test("a scheme is told from the usual one by what differs", () => {
  const scheme = SchemeSchema.parse({ collectsForMonths: 12, sponsors: { min: 2, max: 20 } });
  expect(differingSettings(scheme)).toEqual(["collectsForMonths"]);
  expect(whatDiffers(scheme)).toEqual({ collectsForMonths: 12 });
});

test("a key is made of a name, begins with a letter, and is nobody else's", () => {
  expect(keyFor("A debate at full council", [])).toBe("a-debate-at-full-council");
  expect(keyFor("Dŵr a llif", ["dwr-a-llif"])).toBe("dwr-a-llif-2");
  expect(keyFor("5 %", ["one"])).toBe("one-2");
  expect(keyFor("x".repeat(200), [])).toHaveLength(26);
});
