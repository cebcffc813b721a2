import { expect, test } from "vitest";
import { comparisonWith, worthwhile } from "#app/domains/contributions/rules.similar.ts";
import { readWordVectors, vectorsFolder } from "#app/platform/words/word-vectors.server.ts";

const vectors = readWordVectors(vectorsFolder);

function alike(one: string, other: string, known: typeof vectors | null = vectors): number {
  return comparisonWith({ title: one }, known)({ title: other }, 0);
}

test("the same text is as alike as can be, and one without words is like none", () => {
  expect(alike("Plant trees on Mill Lane", "Plant trees on Mill Lane")).toBeCloseTo(2.5, 1);
  expect(alike("", "")).toBe(0);
  expect(alike("???", "Plant trees")).toBe(0);
});

test("related words make texts alike that share none", () => {
  const asked = "Ban fireworks near dogs";
  expect(alike(asked, "Prohibit noisy pyrotechnics that frighten pets")).toBeGreaterThan(
    alike(asked, "Publish minutes of every committee meeting") + 0.3,
  );
});

test("without vectors the letters of the title count, whatever the language", () => {
  expect(alike("Plannwch goed", "Plannu coed", null)).toBeGreaterThan(
    alike("Plannwch goed", "Mwy o fysiau", null),
  );
  expect(worthwhile(null)).toBeLessThan(worthwhile(vectors));
});

test("what counts is the part of the words that are shared", () => {
  expect(comparisonWith({ title: "" }, null)({ title: "" }, 0.75)).toBe(0.75);
});
