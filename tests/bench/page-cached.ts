import type { Bench } from "#tests/bench/bench.ts";
import { lineOf } from "#tests/bench/measure/line-of.ts";
import type { Load } from "#tests/bench/measure/load.ts";
import { putLoad } from "#tests/bench/measure/load.ts";
import { familyOf, peakRssMb, rssMb, startContender } from "#tests/bench/measure/processes.ts";
import { compare, type Comparison } from "#tests/bench/measure/rounds.ts";
import { furnish, type Furniture } from "#tests/bench/stage/furnish.ts";
import { openStage, type Site, type Stage } from "#tests/bench/stage/open-stage.ts";

const connections = 16;
const seconds = 4;

/** What anonymous readers of kept pages get, beside a bare server that sends the same bytes. */
export const pageCached: Bench = {
  name: "page-cached",
  about: "kept public pages beside a bare node server sending the same bytes (bar: ratio >= 0.5)",
  async run(say) {
    const stage = await openStage(say);
    const town = await furnish("cached", 200);
    const site = await stage.startSite();
    const restMb = rssMb(site.pid);

    const figures: Record<string, Comparison> = {};
    for (const page of ["thread", "petition"] as const) {
      for (const conditional of [false, true]) {
        const name = conditional ? `${page}_304` : page;
        figures[name] = await beside(site, town, town[page].path, conditional);
        say(lineOf(name, figures[name]));
      }
    }
    const renewed = await underInvalidations(stage, site, town);
    say(
      `20 invalidations a second: ${Math.round(renewed.per_second)}/s, p99 ${renewed.p99_ms.toFixed(1)} ms`,
    );
    const crowd = await anonymousCrowd(stage, site, town);
    say(`${crowd.requests} anonymous requests left ${crowd.sessions} sessions`);

    const loadedMb = peakRssMb(site.pid);
    await site.stop();
    await stage.close();
    const thread = figures.thread!;
    return {
      value: thread.ours.per_second,
      unit: "requests/s",
      limit: thread.limit.per_second,
      ratio: thread.ratio,
      p50_ms: thread.ours.p50_ms,
      p99_ms: thread.ours.p99_ms,
      peak_rss_mb: loadedMb,
      rest_rss_mb: restMb,
      first_page_ms: site.firstPageMs,
      comparisons: figures,
      invalidated: renewed,
      crowd,
    };
  },
};

async function beside(site: Site, town: Furniture, path: string, conditional: boolean) {
  const kept = await fetchKept(site, town, path);
  const etag = kept.headers.find(([name]) => name === "etag")![1];
  const headers = {
    "Accept-Encoding": "gzip",
    ...(conditional ? { "If-None-Match": etag } : {}),
  };
  const load = { host: town.host, path, headers, connections, seconds };
  const status = conditional ? 304 : 200;
  const bare = await startContender("bare-bytes.ts", kept);
  const comparison = await compare(
    { load: { ...load, port: site.port }, pids: () => familyOf(site.pid), status },
    { load: { ...load, port: bare.port }, pids: () => [bare.pid], status },
    { ...load, port: bare.port, seconds: 1 },
  );
  await bare.stop();
  return comparison;
}

/** The compressed bytes and headers of a page as our site sends them. */
async function fetchKept(site: Site, { host }: Furniture, path: string) {
  const { request } = await import("node:http");
  return new Promise<{ body: Uint8Array; headers: [string, string][] }>((resolve, reject) => {
    const headers = { host, "accept-encoding": "gzip" };
    request({ port: site.port, host: "127.0.0.1", path, headers }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk));
      res.on("end", () => {
        const own = Object.entries(res.headers).filter(([name]) => !hopByHop.has(name));
        resolve({
          body: Buffer.concat(chunks),
          headers: own.map(([name, value]) => [name, String(value)]),
        });
      });
    })
      .on("error", reject)
      .end();
  });
}

const hopByHop = new Set([
  "connection",
  "keep-alive",
  "date",
  "transfer-encoding",
  "content-length",
]);

async function underInvalidations(stage: Stage, site: Site, town: Furniture) {
  const beat = setInterval(() => {
    void stage.superuser.query("SELECT pg_notify('pages', $1)", [
      `${town.councilId} thread:${town.thread.id}`,
    ]);
  }, 50);
  const load: Load = {
    port: site.port,
    host: town.host,
    path: town.thread.path,
    connections,
    seconds: 6,
    headers: { "Accept-Encoding": "gzip" },
  };
  await putLoad({ ...load, seconds: 2 });
  const result = await putLoad(load);
  clearInterval(beat);
  const { requests, p50_ms, p99_ms, statuses } = result;
  return { per_second: requests / result.seconds, p50_ms, p99_ms, statuses };
}

/** 100,000 readers without cookies leave nothing behind. */
async function anonymousCrowd(stage: Stage, site: Site, town: Furniture) {
  const load = {
    port: site.port,
    host: town.host,
    path: town.petition.path,
    connections,
    seconds: 3,
  };
  let requests = 0;
  while (requests < 100_000) requests += (await putLoad(load)).requests;
  const { rows } = await stage.superuser.query<{ count: number }>(
    "SELECT count(*)::int FROM sessions",
  );
  return { requests, sessions: rows[0]!.count, rss_mb: rssMb(site.pid) };
}
