import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readWordVectors, vectorsFolder } from "#app/platform/words/word-vectors.server.ts";
import { dimensions, product, unit, weightOf } from "#app/platform/words/vectors.ts";

test("each word has its rank and its direction", async () => {
  const folder = await aFolder(["the", "bus", "tram"], [1, 127, 126]);
  const vectors = readWordVectors(folder);
  expect(["the", "bus", "tram", "ferry"].map((word) => vectors.rankOf(word))).toEqual([
    0,
    1,
    2,
    undefined,
  ]);
  const tram = vectors.vectorOf(2);
  expect(product(tram, tram)).toBeCloseTo(1);
  expect(product(vectors.vectorOf(1), tram)).toBeCloseTo(1);
  expect(product(vectors.everyday, vectors.everyday)).toBeCloseTo(1);
});

test("words and vectors that do not belong together are not taken", async () => {
  const folder = await aFolder(["the", "bus"], [1]);
  expect(() => readWordVectors(folder)).toThrow("do not belong together");
  await expect(async () => readWordVectors(join(folder, "nowhere"))).rejects.toThrow("ENOENT");
});

test("the vectors of the build know what is related", () => {
  const vectors = readWordVectors(vectorsFolder);
  const near = (one: string, other: string) =>
    product(vectors.vectorOf(vectors.rankOf(one)!), vectors.vectorOf(vectors.rankOf(other)!));
  expect(near("bus", "tram")).toBeGreaterThan(0.6);
  expect(near("bus", "tram")).toBeGreaterThan(near("bus", "fountain") + 0.2);
  expect(vectors.rankOf("the")).toBe(0);
});

test("the rarer a word, the more it weighs; nothing has no direction", () => {
  expect(weightOf(0)).toBeLessThan(0.05);
  expect(weightOf(1_000)).toBeGreaterThan(0.9);
  expect(unit(new Float32Array(dimensions)).every((figure) => figure === 0)).toBe(true);
});

/** Vectors that all point the same way, each with its own length. */
async function aFolder(words: string[], lengths: number[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "vectors-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const bytes = new Int8Array(lengths.length * dimensions);
  lengths.forEach((length, index) => (bytes[index * dimensions] = length));
  await writeFile(join(folder, "words.txt"), words.join("\n"));
  await writeFile(join(folder, "vectors.bin"), bytes);
  return folder;
}
