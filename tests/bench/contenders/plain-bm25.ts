/** BM25 as textbooks have it (k1 = 1.2, b = 0.75) over whole words in lower case: no stems, no weights. */
export function plainBm25(texts: string[]): (asked: string) => number[] {
  const all = texts.map(wordsOf);
  const usual = all.reduce((sum, words) => sum + words.length, 0) / all.length;
  const postings = new Map<string, Map<number, number>>();
  all.forEach((words, place) => {
    for (const word of words) {
      const posting = postings.get(word) ?? new Map<number, number>();
      posting.set(place, (posting.get(place) ?? 0) + 1);
      postings.set(word, posting);
    }
  });

  return (asked) => {
    const scores = new Map<number, number>();
    for (const word of new Set(wordsOf(asked))) {
      const posting = postings.get(word);
      if (!posting) continue;
      const worth = Math.log(1 + (all.length - posting.size + 0.5) / (posting.size + 0.5));
      for (const [place, times] of posting) {
        const length = 1.2 * (1 - 0.75 + (0.75 * all[place]!.length) / usual);
        scores.set(place, (scores.get(place) ?? 0) + (worth * times * 2.2) / (times + length));
      }
    }
    return [...scores].toSorted((one, other) => other[1] - one[1]).map(([place]) => place);
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
