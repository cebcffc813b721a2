import { expect, test } from "vitest";
import { sumOf, suppress } from "#app/domains/petitions/rules.figures.ts";

const figures = (counts: Record<string, number>) =>
  Object.entries(counts).map(([key, count]) => ({ key, count }));

test("figures of five and more are shown, the largest first", () => {
  expect(suppress(figures({ abbey: 5, millbrook: 12 }))).toEqual({
    shown: [
      { key: "millbrook", count: 12 },
      { key: "abbey", count: 5 },
    ],
    rest: null,
  });
});

test("small figures stand together", () => {
  expect(suppress(figures({ a: 4, b: 3, c: 20 }))).toEqual({
    shown: [{ key: "c", count: 20 }],
    rest: { places: 2, count: 7 },
  });
});

test("one small figure takes the next smallest with it, or the total would tell it", () => {
  expect(suppress(figures({ a: 4, b: 9, c: 20 }))).toEqual({
    shown: [{ key: "c", count: 20 }],
    rest: { places: 2, count: 13 },
  });
});

test("what is left over is never fewer than five while there is something to add", () => {
  expect(suppress(figures({ a: 1, b: 1, c: 20, d: 30 }))).toEqual({
    shown: [{ key: "d", count: 30 }],
    rest: { places: 3, count: 22 },
  });
});

test("nothing is lost: the sum stays, whatever is hidden", () => {
  for (let seed = 1; seed < 200; seed += 1) {
    const all = Array.from({ length: seed % 9 }, (_, place) => ({
      key: `${place}`,
      count: (seed * (place + 3) * 7) % 13,
    }));
    const { shown, rest } = suppress(all);
    expect(sumOf(shown) + (rest?.count ?? 0)).toBe(sumOf(all));
    expect(shown.every(({ count }) => count >= 5)).toBe(true);
    expect(rest?.places === 1 && shown.length > 0).toBe(false);
  }
});

test("places without signatures are not places", () => {
  expect(suppress(figures({ a: 0, b: 0 }))).toEqual({ shown: [], rest: null });
});
