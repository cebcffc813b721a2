import { expect, test } from "vitest";
import { support } from "#app/domains/petitions/rules.similar.ts";

test("each tenfold of signatures counts the same, and none count nothing", () => {
  expect(support(0)).toBe(0);
  expect(support(1)).toBe(0);
  expect(support(10)).toBeCloseTo(1 / 12);
  expect(support(100_000)).toBeCloseTo(5 / 12);
});
