import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { fill } from "#tests/bench/measure/fill.ts";
import { summary } from "#tests/bench/measure/latencies.ts";
import type { LoadResult } from "#tests/bench/measure/load.ts";
import { Pipe } from "#tests/bench/measure/pipe.ts";
import type { SteadyLoad } from "#tests/bench/measure/steady.ts";

process.once("message", (load: SteadyLoad) => {
  void run(load).then((result) => process.send!(result, () => process.exit(0)));
});

async function run(load: SteadyLoad): Promise<LoadResult> {
  const pipe = new Pipe(load.port, load.connections);
  const first = load.firstNumber ?? 0;
  const latencies: number[] = [];
  const statuses: Record<string, number> = {};
  const open: Promise<void>[] = [];
  const began = performance.now();
  let broken = 0;

  async function send(number: number): Promise<void> {
    const due = began + ((number - first) / load.rate) * 1_000;
    try {
      const { status } = await pipe.send(requestOf(load, number));
      statuses[status] = (statuses[status] ?? 0) + 1;
      latencies.push(performance.now() - due);
    } catch {
      broken += 1;
    }
  }

  let number = first;
  for (const last = first + load.rate * load.seconds; number < last; await sleep(1)) {
    const due = Math.min(last, first + ((performance.now() - began) / 1_000) * load.rate);
    for (; number < due; number += 1) open.push(send(number));
  }
  await Promise.all(open);
  pipe.close();
  const seconds = (performance.now() - began) / 1_000;
  return { seconds, statuses, broken, nextNumber: number, ...summary(latencies) };
}

function requestOf(load: SteadyLoad, number: number): string {
  const whole = (text: string) => fill(text, number, load.petitions);
  const body = whole(load.body ?? "");
  const headers = Object.entries(load.headers ?? {}).map(
    ([name, value]) => `${name}: ${whole(value)}\r\n`,
  );
  return `${load.method ?? "GET"} ${whole(load.path)} HTTP/1.1\r\nHost: ${load.host}\r\n${headers.join("")}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
