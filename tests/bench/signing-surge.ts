import { setTimeout as sleep } from "node:timers/promises";
import { addPostcodes } from "#app/domains/councils/commands/add-postcodes.server.ts";
import { addAreas } from "#app/domains/councils/commands/add-areas.server.ts";
import type { Bench } from "#tests/bench/bench.ts";
import { median } from "#tests/bench/measure/latencies.ts";
import { putLoad, type Load } from "#tests/bench/measure/load.ts";
import { peakRssMb } from "#tests/bench/measure/processes.ts";
import { aSurge, type Surge, type SurgeResult } from "#tests/bench/measure/surge.ts";
import { contextOf, furnish, type Furniture } from "#tests/bench/stage/furnish.ts";
import { openStage, type Site, type Stage } from "#tests/bench/stage/open-stage.ts";
import { startWorkers } from "#tests/bench/stage/start-workers.ts";

const usualRate = 500;
const usualRounds = 3;
/** A site that has only just started is not what is measured: first many more sign for a while. */
const warmUp = { times: 3, seconds: 15 };

/** What a petition's page and count still serve while 500 people a second sign and confirm. */
export const signingSurge: Bench = {
  name: "signing-surge",
  about: "a petition's page and count under 500 signatures a second, beside idle (bar: >= 0.6)",
  async run(say, words) {
    const rate = optionIn(words, "--rate") ?? usualRate;
    const rounds = optionIn(words, "--rounds") ?? usualRounds;
    const stage = await openStage(say);
    const town = await furnish("surge", 1);
    await settle(town);
    const asked = rate * (20 * (rounds + 1) + warmUp.times * warmUp.seconds);
    await ask(stage, town.petition.id, asked);
    const site = await stage.startSite({ TRUSTED_PROXY_HOPS: "1" });
    const workers = await startWorkers();
    const surge = await aSurge({
      port: site.port,
      host: town.host,
      path: town.petition.path,
      councilId: town.councilId,
      databaseUrl: stage.superuser.options.connectionString!,
    });
    surge.start(rate * warmUp.times);
    await sleep(warmUp.seconds * 1_000);
    const warmed = await surge.stop();
    await prove(stage, town, warmed, asked);
    before = warmed.accepted;

    const played: Round[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const one = await playRound({ stage, site, town, surge, rate, asked });
      if (round > 0) played.push(one);
      say(lineOf(round, one));
    }
    const rss = peakRssMb(site.pid);
    surge.close();
    await workers.stop();
    await site.stop();
    await stage.close();
    return resultOf(played, rss);
  },
};

function optionIn(words: string[], name: string): number | undefined {
  const place = words.indexOf(name);
  return place < 0 ? undefined : Number(words[place + 1]);
}

interface Served {
  per_second: number;
  p50_ms: number;
  p99_ms: number;
}

interface Round {
  idle: Record<What, Served>;
  busy: Record<What, Served>;
  surge: SurgeResult;
  /** Acknowledged signatures of this round per second of it. */
  signed_per_second: number;
  proof: Proof;
}

const whats = ["page", "count"] as const;
type What = (typeof whats)[number];
let before = 0;

interface Play {
  stage: Stage;
  site: Site;
  town: Furniture;
  surge: Surge;
  rate: number;
  asked: number;
}

async function playRound({ stage, site, town, surge, rate, asked }: Play): Promise<Round> {
  const idle = await serve(site, town);
  const began = performance.now();
  surge.start(rate);
  await sleep(2_000);
  const busy = await serve(site, town);
  const seconds = (performance.now() - began) / 1_000;
  const result = await surge.stop();
  const signed_per_second = (result.accepted - before) / seconds;
  before = result.accepted;
  const proof = await prove(stage, town, result, asked);
  return { idle, busy, surge: result, signed_per_second, proof };
}

async function serve(site: Site, { host, petition: { path } }: Furniture) {
  const load: Omit<Load, "path"> = {
    port: site.port,
    host,
    headers: { "Accept-Encoding": "gzip" },
    connections: 16,
    seconds: 3,
  };
  const served = async (at: string): Promise<Served> => {
    const { requests, seconds, p50_ms, p99_ms, statuses } = await putLoad({ ...load, path: at });
    if (requests !== statuses[200]) throw new Error(`${at}: ${JSON.stringify(statuses)}`);
    return { per_second: requests / seconds, p50_ms, p99_ms };
  };
  return { page: await served(path), count: await served(`${path}/count.json`) };
}

interface Proof {
  rows: number;
  standing: number;
  shown: number;
  places: number;
  held: number;
  unheard: number;
}

/** Acknowledged is stored, stored is counted, and nothing is left to be heard of; or the figure is void. */
async function prove(
  stage: Stage,
  town: Furniture,
  surge: SurgeResult,
  asked: number,
): Promise<Proof> {
  for (let waited = 0; ; waited += 250) {
    const proof = await factsOf(stage, town.petition.id);
    const isExact =
      proof.rows === surge.accepted + asked &&
      proof.standing === surge.confirmed &&
      proof.shown === surge.confirmed &&
      proof.places === surge.confirmed &&
      proof.unheard === 0;
    if (isExact && Object.keys(surge.wrong).length === 0) return proof;
    if (waited > 60_000) throw new Error(`void: ${JSON.stringify({ proof, surge })}`);
    await sleep(250);
  }
}

async function factsOf(stage: Stage, petitionId: string): Promise<Proof> {
  const { rows } = await stage.superuser.query<Proof>(
    `SELECT (SELECT count(*)::int FROM signatures WHERE petition_id = p.id) AS rows,
       (SELECT count(*)::int FROM signatures s WHERE s.petition_id = p.id
          AND s.state = 'confirmed' AND s.hold_rule IS NULL) AS standing,
       (SELECT count(*)::int FROM signatures WHERE petition_id = p.id
          AND hold_rule IS NOT NULL) AS held,
       p.signature_count AS shown,
       (SELECT coalesce(sum(count), 0)::int FROM petition_counts
        WHERE petition_id = p.id) AS places,
       (SELECT count(*)::int FROM outbox WHERE relayed_at IS NULL) AS unheard
     FROM petitions p WHERE p.id = $1`,
    [petitionId],
  );
  return rows[0]!;
}

/** So many people have signed and had their letter, and will press its button in the surge. */
async function ask(stage: Stage, petitionId: string, count: number): Promise<void> {
  await stage.superuser.query(
    `INSERT INTO signatures (council_id, id, petition_id, name, email, email_key, postcode,
       area_id, connection, state, asked, letters)
     SELECT p.council_id, gen_random_uuid(), p.id, 'Somebody', '', 'asked-' || n, 'WF1 1AA',
       a.id, 'lives', 'pending', 1, 1
     FROM generate_series(1, $2::int) AS n, petitions p
     JOIN areas a ON a.council_id = p.council_id WHERE p.id = $1`,
    [petitionId, count],
  );
}

/** Gives the council a ward, so that signatures count somewhere. */
async function settle(town: Furniture): Promise<void> {
  const service = contextOf(town, { kind: "service", job: "bench" });
  const [area] = await addAreas(service, [
    { slug: "quayside", name: "Quayside", nameCy: "Glan y Cei", population: 9_000 },
  ]);
  await addPostcodes(service, [{ postcode: "WF1 1AA", areaId: area!.id }]);
}

function ratioOf({ idle, busy }: Round, what: What): number {
  return busy[what].per_second / idle[what].per_second;
}

function lineOf(round: number, one: Round): string {
  const parts = whats.map((what) => {
    const [idle, busy] = [one.idle[what], one.busy[what]].map((s) => Math.round(s.per_second));
    return `${what} ${idle} -> ${busy}/s (${ratioOf(one, what).toFixed(2)})`;
  });
  const { lag_p50_ms, lag_max_ms } = one.surge;
  const signed = `${Math.round(one.signed_per_second)} signatures/s`;
  const lag = `behind ${Math.round(lag_p50_ms)} ms, at most ${Math.round(lag_max_ms)} ms`;
  return `round ${round}: ${parts.join(", ")}; ${signed}; ${lag}; ${JSON.stringify(one.proof)}`;
}

function resultOf(played: Round[], peak_rss_mb: number) {
  const of = (figure: (round: Round) => number) => median(played.map(figure));
  const ratios = Object.fromEntries(
    whats.map((what) => [what, of((round) => ratioOf(round, what))]),
  ) as Record<What, number>;
  const slower: What = ratios.page < ratios.count ? "page" : "count";
  return {
    value: of((round) => round.busy[slower].per_second),
    unit: `requests/s of the ${slower} in the surge`,
    limit: of((round) => round.idle[slower].per_second),
    ratio: ratios[slower],
    page_ratio: ratios.page,
    count_ratio: ratios.count,
    p50_ms: of((round) => round.busy[slower].p50_ms),
    p99_ms: of((round) => round.busy[slower].p99_ms),
    peak_rss_mb,
    signed_per_second: of((round) => round.signed_per_second),
    lag_p50_ms: of((round) => round.surge.lag_p50_ms),
    lag_max_ms: Math.max(...played.map((round) => round.surge.lag_max_ms)),
    accept_p99_ms: of((round) => round.surge.accept.p99_ms),
    confirm_p99_ms: of((round) => round.surge.confirm.p99_ms),
    proof: played.at(-1)!.proof,
    rounds: played,
  };
}
