import type { Bench } from "#tests/bench/bench.ts";
import type { Load } from "#tests/bench/measure/load.ts";
import { familyOf, peakRssMb } from "#tests/bench/measure/processes.ts";
import type { Figures, Side } from "#tests/bench/measure/rounds.ts";
import { putSteadyLoad } from "#tests/bench/measure/steady.ts";
import { ratioOf, takeTurns } from "#tests/bench/measure/take-turns.ts";
import { measureGrowth } from "#tests/bench/signing-growth.ts";
import { drain } from "#tests/bench/stage/drain.ts";
import { contextOf, furnish } from "#tests/bench/stage/furnish.ts";
import { addPetitions } from "#tests/bench/stage/many-petitions.ts";
import { openStage, type Stage } from "#tests/bench/stage/open-stage.ts";
import { proveSigning } from "#tests/bench/stage/prove-signing.ts";
import { startFloors, storePending } from "#tests/bench/stage/signing-floors.ts";

/** How many signatures a second are taken and confirmed, each stored before it is acknowledged. */
export const signing: Bench = {
  name: "signing",
  about: "signatures taken and confirmed over HTTP beside bare handlers; --rows N for the growth",
  async run(say, words) {
    const most = numberAfter("--rows", words) ?? 5_000_000;
    const stage = await openStage(say);
    const town = await furnish("signing", 1);
    const context = contextOf(town, { kind: "service", job: "bench" });
    const petitions = await addPetitions(stage, town, 1_001);
    const petitionToConfirm = await lastPetition(stage);
    await storePending(stage, town.councilId, petitionToConfirm);
    const floors = await startFloors(stage);
    const site = await stage.startSite({ TRUSTED_PROXY_HOPS: "1" });

    const path = `${town.petition.path}/signatures`;
    const many = {
      path: "/petitions/{petition}/signatures",
      petitions: { ...petitions, count: 1_000 },
    };
    const loads = {
      hot: signed("hot", { host: town.host, port: site.port, path }),
      insert: signed("bare", { host: town.host, port: floors.insert.port, path }),
      spread: signed("spread", { host: town.host, port: site.port, ...many }),
      confirm: confirming(town.host, site.port),
      update: confirming(town.host, floors.update.port),
    };
    const ours = () => [...familyOf(site.pid), ...familyOf(stage.postgresPid)];
    const sideOf = (load: Load, pid?: number): Side => {
      const pids = pid ? () => [pid, ...familyOf(stage.postgresPid)] : ours;
      return { load, pids, status: 303 };
    };
    const turns = await takeTurns(
      {
        hot: sideOf(loads.hot),
        insert: sideOf(loads.insert, floors.insert.pid),
        spread: sideOf(loads.spread),
        confirm: sideOf(loads.confirm),
        update: sideOf(loads.update, floors.update.pid),
      },
      { port: floors.hello.port, host: town.host, path: "/", connections: 16, seconds: 1 },
    );
    for (const [name, figures] of Object.entries(turns.figures)) say(lineOf(name, figures));
    const steadyLoad = signed("steady", { host: town.host, port: site.port, path });
    const steady = await putSteadyLoad({
      ...steadyLoad,
      connections: 200,
      rate: 1_000,
      seconds: 5,
    });
    say(`1,000 a second: p50 ${steady.p50_ms.toFixed(1)} ms, p99 ${steady.p99_ms.toFixed(1)} ms`);

    const growing = signed("growth", { host: town.host, port: site.port, path });
    const growth = await measureGrowth(stage, town, sideOf({ ...growing, seconds: 2 }), most);
    for (const { rows, cpu_ms } of growth.costs) say(`${rows} rows: ${cpu_ms.toFixed(3)} ms CPU`);

    const rss = peakRssMb(site.pid);
    say("Letting everything be written that signatures wait for …");
    await drain(context);
    const wrong = turns.wrong + growth.wrong + wrongOf(steady);
    if (wrong > 0) throw new Error(`The figures are void: ${wrong} wrong answers.`);
    const proof = await proveSigning(stage, context, {
      signed: [
        { name: "hot", count: loads.hot.firstNumber ?? 0 },
        { name: "spread", count: loads.spread.firstNumber ?? 0 },
        { name: "steady", count: steady.nextNumber },
        { name: "growth", count: growth.sent },
      ],
      confirmed: loads.confirm.firstNumber ?? 0,
    });
    say(`Proved: ${JSON.stringify(proof)}`);
    for (const floor of Object.values(floors)) await floor.stop();
    await site.stop();
    await stage.close();

    const { hot, insert } = turns.figures;
    const accept = ratioOf(turns, "hot", "insert");
    return {
      value: hot!.per_second,
      unit: "signatures/s",
      limit: insert!.per_second,
      ratio: accept.median,
      p50_ms: hot!.p50_ms,
      p99_ms: hot!.p99_ms,
      peak_rss_mb: rss,
      accept_ratio: accept,
      confirm_ratio: ratioOf(turns, "confirm", "update"),
      hot_ratio: ratioOf(turns, "hot", "spread"),
      steady: { per_second: 1_000, p50_ms: steady.p50_ms, p99_ms: steady.p99_ms },
      growth_exponent: growth.exponent,
      growth: growth.costs,
      sides: turns.figures,
      contaminated: turns.contaminated,
      acknowledged: proof.acknowledged,
      proof,
      first_page_ms: site.firstPageMs,
    };
  },
};

function signed(name: string, at: Pick<Load, "host" | "port" | "path" | "petitions">): Load {
  return {
    ...at,
    method: "POST",
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      "Sec-Fetch-Site": "same-origin",
      "X-Forwarded-For": "2001:db8:{ip}::1",
    },
    body: `name=Omar+Haddad&email=${name}{n}%40bench.example&postcode=WF1+1AA&connection=lives`,
    connections: 50,
    seconds: 3,
  };
}

function confirming(host: string, port: number): Load {
  const path = "/signatures/{id}/confirmation?token={token}";
  const { headers } = signed("", { host, port, path });
  return { host, port, path, method: "POST", headers, connections: 50, seconds: 3 };
}

async function lastPetition({ superuser }: Stage): Promise<string> {
  const { rows } = await superuser.query<{ id: string }>(
    "SELECT id FROM petitions ORDER BY number DESC LIMIT 1",
  );
  return rows[0]!.id;
}

function wrongOf({
  requests,
  statuses,
  broken,
}: Awaited<ReturnType<typeof putSteadyLoad>>): number {
  return requests - (statuses[303] ?? 0) + broken;
}

function lineOf(name: string, { per_second, p50_ms, p99_ms, cpu_ms_per_request }: Figures): string {
  return `${name}: ${Math.round(per_second)}/s, p50 ${p50_ms.toFixed(1)} ms, p99 ${p99_ms.toFixed(1)} ms, CPU ${cpu_ms_per_request.toFixed(3)} ms`;
}

function numberAfter(name: string, words: readonly string[]): number | undefined {
  const at = words.indexOf(name);
  return at < 0 ? undefined : Number(words[at + 1]);
}
