import { expect, test } from "vitest";
import { sourceFiles } from "#tests/architecture/source.ts";

test("every table has a caption, and a head over its columns", () => {
  const tables = sourceFiles("app").flatMap(({ path, text }) =>
    (text.match(/<Table\n[^]*?rows=/g) ?? []).map((table) => ({ path, table })),
  );
  expect(tables.length).toBeGreaterThan(2);
  const bare = tables.filter(({ table }) => !/caption=/.test(table) || !/head=/.test(table));
  expect(bare.map(({ path }) => path)).toEqual([]);
});
