/** How many figures describe a word. */
export const dimensions = 100;

/** English words as directions: words that are used alike lie close to each other. */
export interface WordVectors {
  /** The place of a word by how common it is, 0 for the most common; undefined for an unknown one. */
  rankOf(word: string): number | undefined;
  /** The unit vector of the word with this rank; shared, not to be written to. */
  vectorOf(rank: number): Float32Array;
  /** What all texts have in common: the direction of everyday English, as a unit vector. */
  everyday: Float32Array;
}

/**
 * How much a word weighs in the meaning of a text: the more common, the less (smooth inverse frequency:
 * Arora, Liang and Ma, 2017). How common it is follows from its rank (Zipf).
 */
export function weightOf(rank: number): number {
  return 0.001 / (0.001 + frequencyOf(rank));
}

/** How often a word of this rank is used, as a part of all words. */
export function frequencyOf(rank: number): number {
  return 1 / ((rank + 2.7) * 12.1);
}

/** Adds a vector, so many times, to a sum. */
export function add(sum: Float32Array, vector: Float32Array, times: number): void {
  for (let at = 0; at < dimensions; at += 1) sum[at]! += vector[at]! * times;
}

/** The product of two vectors: of unit vectors, 1 for the same direction, 0 for nothing in common. */
export function product(one: Float32Array, other: Float32Array): number {
  let [even, odd] = [0, 0]; // two sums, so that neither waits for the other
  for (let at = 0; at < dimensions; at += 2) {
    even += one[at]! * other[at]!;
    odd += one[at + 1]! * other[at + 1]!;
  }
  return even + odd;
}

/** The same direction with length 1, in place; nothing stays nothing. */
export function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(product(vector, vector));
  if (length > 0) for (let at = 0; at < dimensions; at += 1) vector[at]! /= length;
  return vector;
}
