import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { log } from "#app/platform/log.server.ts";
import {
  add,
  dimensions,
  frequencyOf,
  unit,
  weightOf,
  type WordVectors,
} from "#app/platform/words/vectors.ts";

/**
 * Where the build leaves the vectors: `words.txt`, one a line, and `vectors.bin`, 100 bytes a word. Not
 * in `build/`, which is emptied whenever the pages are built.
 */
export const vectorsFolder = "vectors";

let loaded: WordVectors | null | undefined;

/** The word vectors, read once when they are first wanted; null, noted once, where the build made none. */
export function wordVectors(): WordVectors | null {
  if (loaded === undefined) loaded = tryToRead();
  return loaded;
}

function tryToRead(): WordVectors | null {
  try {
    return readWordVectors(resolve(vectorsFolder));
  } catch {
    log().warn(
      "There are no word vectors (npm run build makes them): similar texts are found by their words alone.",
    );
    return null;
  }
}

/** Reads the word vectors of a folder. */
export function readWordVectors(folder: string): WordVectors {
  const words = readFileSync(resolve(folder, "words.txt"), "utf8").split("\n");
  const bytes = readFileSync(resolve(folder, "vectors.bin"));
  if (bytes.length !== words.length * dimensions)
    throw new Error("The words and their vectors do not belong together.");

  const matrix = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const ranks = new Map(words.map((word, rank) => [word, rank]));
  const known = new Map<number, Float32Array>();

  function vectorOf(rank: number): Float32Array {
    const before = known.get(rank);
    if (before) return before;
    if (known.size >= vectorsKept) known.clear();
    const vector = unit(
      Float32Array.from(matrix.subarray(rank * dimensions, (rank + 1) * dimensions)),
    );
    known.set(rank, vector);
    return vector;
  }

  return {
    rankOf: (word) => ranks.get(word),
    vectorOf,
    everyday: everydayOf(vectorOf, words.length),
  };
}

const vectorsKept = 20_000;

// Rarer words would hardly turn it.
const everydayWords = 10_000;

function everydayOf(vectorOf: WordVectors["vectorOf"], size: number): Float32Array {
  const sum = new Float32Array(dimensions);
  for (let rank = 0; rank < Math.min(size, everydayWords); rank += 1) {
    add(sum, vectorOf(rank), frequencyOf(rank) * weightOf(rank));
  }
  return unit(sum);
}
