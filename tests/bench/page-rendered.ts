import { showThread } from "#app/domains/discussions/queries/show-thread.server.ts";
import { findPetition } from "#app/domains/petitions/queries/find-petition.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Bench } from "#tests/bench/bench.ts";
import { lineOf } from "#tests/bench/measure/line-of.ts";
import { familyOf, peakRssMb, startContender } from "#tests/bench/measure/processes.ts";
import { compare, type Comparison } from "#tests/bench/measure/rounds.ts";
import { countRoundTrips } from "#tests/bench/measure/round-trips.ts";
import { contextOf, furnish, type Furniture } from "#tests/bench/stage/furnish.ts";
import { openStage, type Site } from "#tests/bench/stage/open-stage.ts";

/** The same pages rendered afresh for every request, beside their components rendered alone. */
export const pageRendered: Bench = {
  name: "page-rendered",
  about: "public pages rendered for each request beside renderToString alone (bar: ratio >= 0.25)",
  async run(say) {
    const stage = await openStage(say);
    const town = await furnish("rendered", 200);
    const small = await furnish("few", 20);
    const site = await stage.startSite({ PAGE_CACHE: "0" });
    const anyone = contextOf(town, { kind: "anyone" });

    const figures: Record<string, Comparison> = {};
    for (const [name, page] of Object.entries(await pagesOf(anyone, town))) {
      figures[name] = await beside(site, town, page);
      say(lineOf(name, figures[name]));
    }
    const trips = {
      thread_of_200: await countRoundTrips(stage, town.host, town.thread.path),
      thread_of_20: await countRoundTrips(stage, small.host, small.thread.path),
      petition: await countRoundTrips(stage, town.host, town.petition.path),
    };
    say(`SQL round trips: ${JSON.stringify(trips)}`);

    const rss = peakRssMb(site.pid);
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
      peak_rss_mb: rss,
      first_page_ms: site.firstPageMs,
      round_trips: trips,
      comparisons: figures,
    };
  },
};

interface Page {
  route: string;
  path: string;
  data: unknown;
}

async function pagesOf(anyone: Context, town: Furniture): Promise<Record<string, Page>> {
  const seen = { isSignedIn: false, isFollowing: false, timeZone: "Europe/London" };
  const thread = await showThread(anyone, town.thread.number, 1);
  const petition = await findPetition(anyone, String(town.petition.number));
  return {
    thread: {
      route: "public/threads/thread.tsx",
      path: town.thread.path,
      data: { ...thread, ...seen },
    },
    petition: {
      route: "public/petitions/page.tsx",
      path: town.petition.path,
      data: { petition, timeZone: seen.timeZone },
    },
  };
}

async function beside(site: Site, town: Furniture, page: Page): Promise<Comparison> {
  const alone = await startContender("render-alone.tsx", page);
  const hello = await startContender("bare-bytes.ts", { body: Buffer.from("hello"), headers: [] });
  const load = { host: town.host, path: page.path, connections: 8, seconds: 4 };
  const comparison = await compare(
    { load: { ...load, port: site.port }, pids: () => familyOf(site.pid), status: 200 },
    { load: { ...load, port: alone.port }, pids: () => [alone.pid], status: 200 },
    { ...load, port: hello.port, seconds: 1 },
  );
  await alone.stop();
  await hello.stop();
  return comparison;
}
