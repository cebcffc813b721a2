import { expect, test } from "vitest";
import { claimsLapseBefore, isHouseRule, redact } from "#app/domains/moderation/rules.ts";

test("a claim lapses half an hour after it was made", () => {
  expect(claimsLapseBefore(new Date("2026-05-04T12:00:00Z"))).toEqual(
    new Date("2026-05-04T11:30:00Z"),
  );
});

test("an excerpt keeps its shape and gives nothing away", () => {
  expect(redact("07700 900123")).toBe("077•• ••••••");
  expect(redact("12-34")).toBe("1•-••");
});

test("only the listed words are house rules", () => {
  expect(isHouseRule("off-topic")).toBe(true);
  expect(isHouseRule("toString")).toBe(false);
  expect(isHouseRule(null)).toBe(false);
});
