import { parseArgs } from "node:util";
import { similarTexts } from "#app/domains/contributions/queries/similar-texts.sql.server.ts";
import { similarPetitions } from "#app/domains/petitions/queries/similar-petitions.server.ts";
import type { Context } from "#app/platform/context.ts";
import { prepareVectors } from "#scripts/setup/prepare-vectors.ts";
import type { Bench } from "#tests/bench/bench.ts";
import { plainBm25 } from "#tests/bench/contenders/plain-bm25.ts";
import { percentile } from "#tests/bench/measure/latencies.ts";
import {
  readPairs,
  readPublished,
  recombined,
  type Pair,
  type Published,
} from "#tests/bench/stage/petition-files.ts";
import { councilWith, type Library } from "#tests/bench/stage/library.ts";
import { openStage } from "#tests/bench/stage/open-stage.ts";

const shared = "../shared/data/petitions";

/** How often the petition that a moderator named is among the first that the search shows, and how soon. */
export const similar: Bench = {
  name: "similar",
  about: "duplicates found among published petitions, beside BM25 alone",
  async run(say, words) {
    const options = optionsIn(words);
    const pairs = await readPairs(options.pairs);
    const published = await readPublished(options.petitions);
    const stage = await openStage(say, { build: prepareVectors });

    const tidy = () => stage.superuser.query("VACUUM ANALYZE");
    const library = await councilWith("duplicates", published, tidy);
    say(`${library.remembered} texts are remembered; ${pairs.length} pairs are asked for.`);
    const ours = await ask(library, pairs, searchLikeResident);
    const uncounted = await ask(library, pairs, searchUncounted);
    const search = plainBm25(published.map(wordsOf));
    const plain = pairs.map((pair) =>
      search(`${pair.action} ${pair.background ?? ""}`).map((place) => published[place]!.id),
    );
    const peer = recallOf(pairs, plain);

    const many = options.candidates
      ? await atScale(recombined(published, options.candidates), pairs, tidy, say)
      : undefined;
    await stage.close();
    return {
      value: ours.recall.at5,
      unit: "recall at 5",
      limit: peer.at5,
      ratio: ours.recall.at5 / peer.at5,
      p50_ms: ours.p50_ms,
      p99_ms: ours.p99_ms,
      peak_rss_mb: process.resourceUsage().maxRSS / 1024,
      recall_at_1: ours.recall.at1,
      recall_at_5: ours.recall.at5,
      p95_ms: ours.p95_ms,
      recall_at_1_without_counts: uncounted.recall.at1,
      recall_at_5_without_counts: uncounted.recall.at5,
      plain_bm25: peer,
      pairs: pairs.length,
      candidates: published.length,
      ...(many && {
        candidates_100k: options.candidates,
        p95_ms_100k: many.p95_ms,
        p50_ms_100k: many.p50_ms,
      }),
    };
  },
};

/** The same questions to a council with very many petitions. */
async function atScale(
  petitions: Iterable<Published>,
  pairs: Pair[],
  tidy: () => Promise<unknown>,
  say: (line: string) => void,
) {
  const library = await councilWith("scale", petitions, tidy);
  say(`${library.remembered} texts are remembered.`);
  return ask(library, pairs, searchLikeResident);
}

/** As the form does it for a resident who has written so much. */
function searchLikeResident(context: Context, { action, background }: Pair) {
  return similarPetitions(context, { title: action, background: background ?? undefined });
}

function optionsIn(words: string[]) {
  const { values } = parseArgs({
    args: words,
    strict: false,
    options: {
      pairs: { type: "string", default: `${shared}/duplicate-pairs.jsonl` },
      petitions: { type: "string", default: `${shared}/petitions-list.jsonl.gz` },
      candidates: { type: "string", default: "100000" },
    },
  });
  return {
    pairs: String(values.pairs),
    petitions: String(values.petitions),
    candidates: Number(values.candidates),
  };
}

/** The same without regard to how many signed. */
async function searchUncounted(context: Context, { action, background }: Pair) {
  const texts = await similarTexts(context, { title: action, text: background }, { limit: 5 });
  return texts.map(({ url }) => ({ href: url }));
}

type Search = (context: Context, pair: Pair) => Promise<{ href: string }[]>;

async function ask({ context, idOf }: Library, pairs: Pair[], search: Search) {
  const found: number[][] = [];
  const times: number[] = [];
  for (const pair of pairs) {
    const started = performance.now();
    const matters = await search(context, pair);
    times.push(performance.now() - started);
    found.push(matters.map(({ href }) => idOf(href)));
  }
  const sorted = Float64Array.from(times).sort();
  return {
    recall: recallOf(pairs, found),
    p50_ms: percentile(sorted, 0.5),
    p95_ms: percentile(sorted, 0.95),
    p99_ms: percentile(sorted, 0.99),
  };
}

/** A pair counts when any of the originals that its moderator named is among the first so many. */
function recallOf(pairs: Pair[], found: number[][]) {
  const within = (most: number) =>
    pairs.filter((pair, place) =>
      found[place]!.slice(0, most).some((id) => pair.duplicate_of.some((named) => named.id === id)),
    ).length / pairs.length;
  return { at1: within(1), at5: within(5) };
}

function wordsOf({ attributes }: Published): string {
  return `${attributes.action} ${attributes.background ?? ""} ${attributes.additional_details ?? ""}`;
}
