import type { Bench } from "#tests/bench/bench.ts";
import type { Load } from "#tests/bench/measure/load.ts";
import { familyOf, peakRssMb, startContender } from "#tests/bench/measure/processes.ts";
import { compare } from "#tests/bench/measure/rounds.ts";
import { furnish } from "#tests/bench/stage/furnish.ts";
import { openStage, type Stage } from "#tests/bench/stage/open-stage.ts";

/** How many signatures a second are taken, each stored before it is acknowledged. */
export const sign: Bench = {
  name: "sign",
  about: "signatures taken over HTTP beside a bare handler with one single-row insert",
  async run(say) {
    const stage = await openStage(say);
    const town = await furnish("signing", 1);
    const site = await stage.startSite();
    const databaseUrl = await bareTable(stage);
    const bare = await startContender("bare-insert.ts", { databaseUrl });
    const hello = await startContender("bare-bytes.ts", {
      body: Buffer.from("hello"),
      headers: [],
    });

    const load = {
      host: town.host,
      method: "POST" as const,
      path: `${town.petition.path}/signatures`,
      headers: {
        "Content-Type": "application/x-www-form-urlencoded",
        "Sec-Fetch-Site": "same-origin",
      },
      body: "name=Omar+Haddad&email=signer{n}%40bench.example&postcode=WF1+1AA&connection=lives",
      connections: 50,
      seconds: 4,
    };
    const ours: Load = { ...load, port: site.port };
    const comparison = await compare(
      { load: ours, pids: () => familyOf(site.pid), status: 303 },
      { load: { ...load, port: bare.port }, pids: () => [bare.pid], status: 303 },
      { port: hello.port, host: town.host, path: "/", connections: 16, seconds: 1 },
    );
    const acknowledged = ours.firstNumber ?? 0;
    const proof = await prove(stage, town.petition.id);
    say(
      `${acknowledged} sent, ${proof.signatures} stored, ${proof.announced} announced, ${comparison.wrong} wrong answers`,
    );
    if (proof.signatures !== acknowledged || comparison.wrong > 0)
      throw new Error("Acknowledged is not stored: the figure is void.");

    const rss = peakRssMb(site.pid);
    await bare.stop();
    await hello.stop();
    await site.stop();
    await stage.close();
    return {
      value: comparison.ours.per_second,
      unit: "signatures/s",
      limit: comparison.limit.per_second,
      ratio: comparison.ratio,
      p50_ms: comparison.ours.p50_ms,
      p99_ms: comparison.ours.p99_ms,
      peak_rss_mb: rss,
      acknowledged,
      stored: proof.signatures,
      first_page_ms: site.firstPageMs,
      comparison,
    };
  },
};

async function bareTable(stage: Stage): Promise<string> {
  await stage.superuser.query(`
    CREATE SCHEMA bench;
    CREATE TABLE bench.rows (id bigserial PRIMARY KEY, name text, email text UNIQUE, postcode text,
                             connection text, created_at timestamptz);
    GRANT USAGE ON SCHEMA bench TO folkmoot_app;
    GRANT INSERT, SELECT ON bench.rows TO folkmoot_app;
    GRANT USAGE ON SEQUENCE bench.rows_id_seq TO folkmoot_app`);
  return stage.appUrl;
}

async function prove(stage: Stage, petitionId: string) {
  const { rows } = await stage.superuser.query<{ signatures: number; announced: number }>(
    `SELECT (SELECT count(*)::int FROM signatures WHERE petition_id = $1) AS signatures,
            (SELECT count(*)::int FROM outbox WHERE topic LIKE '%signature%') AS announced`,
    [petitionId],
  );
  return rows[0]!;
}
