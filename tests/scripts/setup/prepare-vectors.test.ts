import { readFile, stat } from "node:fs/promises";
import { expect, test } from "vitest";
import { prepareVectors } from "#scripts/setup/prepare-vectors.ts";

test("the hundred thousand most common words are packed, a byte a figure, and only once", async () => {
  await prepareVectors();
  const words = (await readFile("vectors/words.txt", "utf8")).split("\n");
  expect(words).toHaveLength(100_000);
  expect(words.slice(0, 5)).toEqual(["the", ",", ".", "of", "to"]);
  expect(new Set(words).size).toBe(100_000);

  const before = await stat("vectors/vectors.bin");
  expect(before.size).toBe(10_000_000);
  await prepareVectors();
  expect((await stat("vectors/vectors.bin")).mtimeMs).toBe(before.mtimeMs);
});
