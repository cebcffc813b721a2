import type { TextParts } from "#app/domains/contributions/schema.similar.ts";
import {
  add,
  dimensions,
  product,
  unit,
  weightOf,
  type WordVectors,
} from "#app/platform/words/vectors.ts";

/** How alike a text is to the asked one, of whose words (BM25) it has such a share. */
export type Comparison = (found: TextParts, share: number) => number;

/**
 * Compares texts with the one that somebody writes: the share of its words that they have (1 for all
 * they could), where both point, whether its words have near relations there, and whether the titles
 * share letters. The factors are round because anything near them does as well. Without word vectors
 * only the words and the letters count.
 */
export function comparisonWith(asked: TextParts, vectors: WordVectors | null): Comparison {
  const trigrams = trigramsOf(asked.title);
  const titles = (found: TextParts) => common(trigrams, trigramsOf(found.title)) / 2;
  if (!vectors) return (found, share) => share + titles(found);

  const known = ranksOf(asked, vectors);
  const meaning = meaningOf(known, vectors);
  const relations = relationsWith(tellingWords(known), vectors);
  return (found, share) => {
    const ranks = ranksOf(found, vectors);
    return share + product(meaning, meaningOf(ranks, vectors)) + relations(ranks) + titles(found);
  };
}

/**
 * From which likeness on a text is worth showing to somebody who did not look for it. Of 1,270 petitions
 * and 424 duplicates of theirs, none that a moderator named was below.
 */
export function worthwhile(vectors: WordVectors | null): number {
  return vectors ? 1 : 0.3;
}

/** The words of each part that the vectors know, by rank. */
type Ranks = Record<keyof TextParts, number[]>;

function ranksOf({ title, text, details }: TextParts, vectors: WordVectors): Ranks {
  function known(part: string | null | undefined): number[] {
    const ranks: number[] = [];
    for (const word of wordsOf(part)) {
      const rank = vectors.rankOf(word);
      if (rank !== undefined) ranks.push(rank);
    }
    return ranks;
  }
  return { title: known(title), text: known(text), details: known(details) };
}

function wordsOf(text: string | null | undefined): string[] {
  const plain = (text ?? "").toLowerCase().replaceAll("’", "'").replaceAll("'s", "");
  return plain.match(/[a-z]+(?:'[a-z]+)?|[0-9]+/g) ?? [];
}

/** Where a text points, away from what all texts have in common. */
function meaningOf({ title, text, details }: Ranks, vectors: WordVectors): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const rank of title) add(sum, vectors.vectorOf(rank), 3 * weightOf(rank));
  for (const rank of text) add(sum, vectors.vectorOf(rank), weightOf(rank));
  for (const rank of details) add(sum, vectors.vectorOf(rank), 0.5 * weightOf(rank));
  unit(sum);
  add(sum, vectors.everyday, -product(sum, vectors.everyday));
  return unit(sum);
}

interface TellingWord {
  rank: number;
  weight: number;
}

// Commoner words relate to everything; how telling the others are grows with how rare they are.
const commonRanks = 150;
const wordsCompared = 120;

function tellingWords({ title, text, details }: Ranks): TellingWord[] {
  const times = new Map<number, number>();
  for (const [ranks, each] of [
    [title, 2],
    [text, 1],
    [details, 0.5],
  ] as const) {
    for (const rank of ranks) times.set(rank, (times.get(rank) ?? 0) + each);
  }
  return [...times]
    .filter(([rank]) => rank > commonRanks)
    .map(([rank, often]) => ({ rank, weight: Math.min(often, 3) * Math.log(rank / 50) }))
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, wordsCompared);
}

/** Which part of the asked words has a near relation in a text; farther ones do not count. */
function relationsWith(asked: TellingWord[], vectors: WordVectors): (found: Ranks) => number {
  const far = 0.4;
  const all = asked.reduce((sum, { weight }) => sum + weight, 0);
  const near = asked.map(({ rank }) => vectors.vectorOf(rank));
  // Texts on the same matter use the same words: each is compared once.
  const nearness = new Map<number, Float32Array>();

  function nearnessOf(rank: number): Float32Array {
    const before = nearness.get(rank);
    if (before) return before;
    const vector = vectors.vectorOf(rank);
    const fresh = new Float32Array(near.length);
    for (let at = 0; at < near.length; at += 1) fresh[at] = product(near[at]!, vector);
    nearness.set(rank, fresh);
    return fresh;
  }

  return ({ title, text, details }) => {
    const nearest = new Float32Array(asked.length).fill(far);
    for (const rank of new Set([...title, ...text, ...details])) {
      if (rank <= commonRanks) continue;
      const each = nearnessOf(rank);
      for (let at = 0; at < each.length; at += 1) {
        if (each[at]! > nearest[at]!) nearest[at] = each[at]!;
      }
    }
    const sum = asked.reduce((so, { weight }, at) => so + weight * (nearest[at]! - far), 0);
    return all > 0 ? sum / (1 - far) / all : 0;
  };
}

function trigramsOf(title: string): Set<string> {
  const trigrams = new Set<string>();
  for (const word of title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) trigrams.add(padded.slice(at, at + 3));
  }
  return trigrams;
}

function common(some: Set<string>, others: Set<string>): number {
  let both = 0;
  for (const one of some) if (others.has(one)) both += 1;
  return both === 0 ? 0 : both / (some.size + others.size - both);
}
