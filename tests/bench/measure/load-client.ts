import { connect, type Socket } from "node:net";
import { performance } from "node:perf_hooks";
import { fill } from "#tests/bench/measure/fill.ts";
import { summary } from "#tests/bench/measure/latencies.ts";
import type { Load, LoadResult } from "#tests/bench/measure/load.ts";
import { responseEnd, statusOf } from "#tests/bench/measure/response.ts";

// A process of its own, so that making the load does not take time from what is measured.
process.once("message", (load: Load) => {
  run(load).then((result) => process.send!(result, () => process.exit(0)));
});

/** Keeps every connection busy with one request at a time until the time is up. */
async function run(load: Load): Promise<LoadResult> {
  const latencies: number[] = [];
  const statuses: Record<string, number> = {};
  const end = performance.now() + load.seconds * 1000;
  let sent = load.firstNumber ?? 0;
  let broken = 0;
  const request = requestsOf(load);
  const started = performance.now();

  function keepBusy(): Promise<void> {
    return new Promise((resolve) => {
      let waiting: Buffer | undefined;
      let begun = 0;
      const read = { buffer: Buffer.allocUnsafe(65_536), callback: take };
      const socket = connect({ port: load.port, host: "127.0.0.1", onread: read });
      socket.setNoDelay(true);
      socket.on("connect", next);
      socket.on("error", () => undefined);
      socket.on("close", () => resolve());

      function take(size: number): boolean {
        const bytes = read.buffer.subarray(0, size);
        const got = waiting ? Buffer.concat([waiting, bytes]) : bytes;
        const length = responseEnd(got);
        waiting =
          length === got.length ? undefined : Buffer.from(got.subarray(Math.max(length, 0)));
        if (length >= 0) {
          const status = statusOf(got);
          statuses[status] = (statuses[status] ?? 0) + 1;
          latencies.push(performance.now() - begun);
          next();
        }
        return true;
      }

      function next(): void {
        begun = performance.now();
        if (begun >= end) return void finish(socket);
        socket.write(request(sent));
        sent += 1;
      }
    });
  }

  await Promise.all(
    Array.from({ length: load.connections }, async () => {
      while (performance.now() < end && broken < 1000) {
        await keepBusy();
        if (performance.now() < end) broken += 1;
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  return { seconds, statuses, broken, nextNumber: sent, ...summary(latencies) };
}

function finish(socket: Socket): void {
  socket.end();
  socket.destroy();
}

/** The bytes of each request; the same ones for all where nothing is filled in. */
function requestsOf(load: Load): (number: number) => Buffer {
  const one = (number: number) => Buffer.from(requestOf(load, number));
  const [first, second] = [one(0), one(1)];
  return first.equals(second) ? () => first : one;
}

function requestOf(load: Load, number: number): string {
  const whole = (text: string) => fill(text, number, load.petitions);
  const body = load.body ? whole(load.body) : "";
  const head = [
    `${load.method ?? "GET"} ${whole(load.path)} HTTP/1.1`,
    `Host: ${load.host}`,
    ...Object.entries(load.headers ?? {}).map(([name, value]) => `${name}: ${whole(value)}`),
    ...(load.method === "POST" ? [`Content-Length: ${Buffer.byteLength(body)}`] : []),
  ];
  return `${head.join("\r\n")}\r\n\r\n${body}`;
}
