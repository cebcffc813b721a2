import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { seal } from "#app/platform/seal.server.ts";
import { summary } from "#tests/bench/measure/latencies.ts";
import { Pipe, type Answer } from "#tests/bench/measure/pipe.ts";
import type { SurgeOrder, SurgeResult } from "#tests/bench/measure/surge.ts";

// A process of its own: so many people a second sign and confirm, whether the site keeps up or not.
let order: SurgeOrder;
let rate: number;
let pipe: Pipe;
let isOn = false;
let number = 0;
let accepted = 0;
let waiting: string[] = [];
const acknowledged: number[] = [];
const wrong: Record<string, number> = {};
let latencies: { accept: number[]; confirm: number[]; lag: number[] };
let rounds: Promise<unknown>;

process.on("message", (message: SurgeOrder | { rate: number } | "stop") => {
  if (message === "stop") void stop().then((result) => process.send!(result));
  else if ("rate" in message) start(message.rate);
  else void begin(message).then(() => process.send!("ready"));
});

async function begin(given: SurgeOrder): Promise<void> {
  order = given;
  const database = new pg.Client({ connectionString: order.databaseUrl });
  await database.connect();
  const { rows } = await database.query<{ id: string }>(
    "SELECT id FROM signatures WHERE council_id = $1 AND state = 'pending'",
    [order.councilId],
  );
  await database.end();
  waiting = rows.map(({ id }) => id);
}

function start(wanted: number): void {
  rate = wanted;
  pipe = new Pipe(order.port, 64); // the site closes connections on which nothing comes
  isOn = true;
  latencies = { accept: [], confirm: [], lag: [] };
  rounds = Promise.all([signing(), confirming(), watching()]);
}

async function stop(): Promise<SurgeResult> {
  isOn = false;
  await rounds;
  pipe.close();
  const lags = Float64Array.from(latencies.lag).sort();
  return {
    accepted,
    confirmed: acknowledged.length,
    wrong,
    accept: summary(latencies.accept),
    confirm: summary(latencies.confirm),
    lag_p50_ms: lags[Math.floor(lags.length / 2)] ?? 0,
    lag_max_ms: lags.at(-1) ?? 0,
  };
}

/** In an open loop: as many as are due by now, every few milliseconds. */
async function signing(): Promise<void> {
  const [began, before] = [performance.now(), number];
  const open: Promise<void>[] = [];
  while (isOn) {
    const due = before + ((performance.now() - began) / 1_000) * rate;
    for (; number < due; number += 1) open.push(sign(number));
    await sleep(5);
  }
  await Promise.all(open);
}

async function sign(who: number): Promise<void> {
  const body = `name=Omar+Haddad&email=signer${who}%40d${who % 997}.example&postcode=WF1+1AA&connection=lives`;
  const answer = await post(`${order.path}/signatures`, who, body);
  if (answer.status === 303) accepted += 1;
  latencies.accept.push(answer.ms);
}

/** As many of those who have had their letter press its button. */
async function confirming(): Promise<void> {
  const began = performance.now();
  const open: Promise<void>[] = [];
  for (let pressed = 0; isOn; await sleep(5)) {
    const due = ((performance.now() - began) / 1_000) * rate;
    for (; pressed < due && waiting.length > 0; pressed += 1) open.push(confirm(waiting.pop()!));
  }
  await Promise.all(open);
}

async function confirm(id: string): Promise<void> {
  const path = `/signatures/${id}/confirmation?token=${seal("signature", id)}`;
  const answer = await post(path, 0, "");
  if (answer.status === 303) acknowledged.push(performance.now());
  latencies.confirm.push(answer.ms);
}

/** How long the oldest acknowledged signature that is not shown has waited, ten times a second. */
async function watching(): Promise<void> {
  while (isOn) {
    const { status, body } = await pipe.send(
      `GET ${order.path}/count.json HTTP/1.1\r\nHost: ${order.host}\r\n\r\n`,
    );
    if (status !== 200) {
      wrong[status] = (wrong[status] ?? 0) + 1;
      continue;
    }
    const shown = (JSON.parse(body) as { signature_count: number }).signature_count;
    const waits = acknowledged[shown];
    latencies.lag.push(waits === undefined ? 0 : performance.now() - waits);
    await sleep(100);
  }
}

async function post(path: string, who: number, body: string): Promise<Answer> {
  // Each from a connection of their own: no two share a /48.
  const network = `2001:${(0x1000 + (who >> 16)).toString(16)}:${(who & 0xffff).toString(16)}::1`;
  const answer = await pipe.send(
    `POST ${path} HTTP/1.1\r\nHost: ${order.host}\r\nX-Forwarded-For: ${network}\r\n` +
      `Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  if (answer.status !== 303) wrong[answer.status] = (wrong[answer.status] ?? 0) + 1;
  return answer;
}
