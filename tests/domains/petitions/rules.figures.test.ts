import { expect, test } from "vitest";
import { figuresOf, localOf, sumOf, suppress } from "#app/domains/petitions/rules.figures.ts";

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

const rows = (
  ...given: [source: string, country: string, place: string, count: number, connection?: string][]
) =>
  given.map(([source, country, place, count, connection = ""]) => {
    return { source, country, place, count, connection };
  });

test("what is small elsewhere or without a ward stands together with small wards", () => {
  const { byWard, unresolved, elsewhere, paper, total } = figuresOf(
    rows(
      ["signed", "GB", "abbey", 30],
      ["signed", "GB", "millbrook", 12],
      ["signed", "GB", "unresolved", 3],
      ["signed", "FR", "elsewhere", 2],
      ["paper", "GB", "paper", 3],
    ),
  );
  expect({ byWard, unresolved, elsewhere, paper, total }).toEqual({
    byWard: {
      shown: expect.toSatisfy((all: object[]) => all.length === 2),
      rest: { places: 2, count: 5 },
    },
    unresolved: 0,
    elsewhere: 0,
    paper: 3,
    total: 50,
  });
});

test("a small figure never hides behind what the countries tell", () => {
  const { byWard, byCountry, elsewhere } = figuresOf(
    rows(
      ["signed", "GB", "abbey", 50],
      ["signed", "GB", "unresolved", 3],
      ["signed", "FR", "elsewhere", 6],
      ["signed", "DE", "elsewhere", 4],
    ),
  );
  expect(byCountry.shown).toEqual([{ key: "GB", count: 53 }]);
  expect({ elsewhere, byWard }).toEqual({
    elsewhere: 10,
    byWard: { shown: [], rest: { places: 2, count: 53 } },
  });
});

test("paper, which is public, lays no country bare", () => {
  const { byCountry, byWard, elsewhere } = figuresOf(
    rows(
      ["signed", "GB", "abbey", 3],
      ["paper", "GB", "paper", 100],
      ["signed", "FR", "elsewhere", 7],
    ),
  );
  expect(byCountry).toEqual({ shown: [], rest: { places: 2, count: 110 } });
  expect({ byWard, elsewhere }).toEqual({
    byWard: { shown: [], rest: { places: 2, count: 10 } },
    elsewhere: 0,
  });
});

test.each([
  ["none of those that stand together is local", { lives: 90, none: 3, other: 4 }, 90],
  ["all of those that stand together are local", { none: 90, lives: 3, works: 4 }, 7],
  ["several on either side are five or more", { lives: 4, works: 4, none: 4, other: 4 }, 8],
  ["paper and local would tell one of them", { lives: 90, works: 3, none: 4 }, null],
  ["one of either side stands together", { lives: 90, none: 2 }, null],
  ["nothing is small", { lives: 90, works: 8, none: 6 }, 98],
])("local where %s: %o → %s", (_, connections, shown) => {
  const given = Object.entries(connections).map(([connection, count]) => {
    return { source: "signed", country: "GB", place: "abbey", connection, count };
  });
  const local = ["lives", "works", "studies"];
  const count = sumOf(given.filter(({ connection }) => local.includes(connection)));
  expect(localOf(given, count, local)).toBe(shown);
});

test("whatever the figures, the ways of adding them up give the total and no cell is small", () => {
  for (let seed = 1; seed < 400; seed += 1) {
    const draw = (step: number) => (seed * (step + 3) * 7) % 17;
    const figures = figuresOf(
      rows(
        ["signed", "GB", "abbey", draw(1)],
        ["signed", "GB", "millbrook", draw(2)],
        ["signed", "GB", "unresolved", draw(3)],
        ["signed", "FR", "elsewhere", draw(4)],
        ["signed", "DE", "elsewhere", draw(5)],
        ["imported", "ZZ", "unresolved", draw(6)],
        ["paper", "GB", "paper", draw(7)],
      ),
    );
    const { byWard, byCountry, unresolved, elsewhere, paper, total } = figures;
    const all = ({ shown, rest }: typeof byWard) => sumOf(shown) + (rest?.count ?? 0);
    expect(all(byCountry)).toBe(total);
    expect(all(byWard) + unresolved + elsewhere + paper).toBe(total);
    for (const cell of [unresolved, elsewhere]) expect(cell === 0 || cell >= 5).toBe(true);
  }
});
