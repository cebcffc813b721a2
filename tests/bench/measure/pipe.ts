import { connect, type Socket } from "node:net";
import { performance } from "node:perf_hooks";
import { statusOf } from "#tests/bench/measure/response.ts";

export interface Answer {
  status: number;
  body: string;
  ms: number;
}

interface Asked {
  at: number;
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** Some connections over which requests are sent the moment they are due, whether others wait or not. */
export class Pipe {
  readonly #lines: { socket: Socket; asked: Asked[]; waiting: Buffer }[];

  constructor(port: number, connections: number) {
    this.#lines = Array.from({ length: connections }, () => open(port));
  }

  send(request: string): Promise<Answer> {
    const line = this.#lines.reduce((best, one) =>
      one.asked.length < best.asked.length ? one : best,
    );
    return new Promise((resolve, reject) => {
      line.asked.push({ at: performance.now(), resolve, reject });
      line.socket.write(request);
    });
  }

  close(): void {
    for (const { socket } of this.#lines) socket.destroy();
  }
}

function open(port: number) {
  const socket = connect(port, "127.0.0.1");
  const line = { socket, asked: [] as Asked[], waiting: Buffer.alloc(0) as Buffer };
  socket.setNoDelay(true);
  const fail = () => {
    for (const { reject } of line.asked.splice(0)) reject(new Error("the connection broke"));
  };
  socket.on("error", fail);
  socket.on("close", fail);
  socket.on("data", (chunk) => {
    line.waiting = line.waiting.length === 0 ? chunk : Buffer.concat([line.waiting, chunk]);
    for (let end = endOf(line.waiting); end > 0; end = endOf(line.waiting)) {
      const { at, resolve } = line.asked.shift()!;
      const answer = line.waiting.subarray(0, end);
      const body = answer.subarray(answer.indexOf("\r\n\r\n") + 4).toString();
      resolve({ status: statusOf(answer), body, ms: performance.now() - at });
      line.waiting = line.waiting.subarray(end);
    }
  });
  return line;
}

/** Where the first of several responses ends; 0 while it is not complete. */
function endOf(bytes: Buffer): number {
  const head = bytes.indexOf("\r\n\r\n");
  if (head < 0) return 0;
  const headers = bytes.toString("latin1", 0, head).toLowerCase();
  const length = /\r\ncontent-length: (\d+)/.exec(headers);
  if (!length && headers.includes("\r\ntransfer-encoding: chunked")) {
    const last = bytes.indexOf("\r\n0\r\n\r\n", head + 2);
    return last < 0 ? 0 : last + 7;
  }
  const end = head + 4 + Number(length?.[1] ?? 0);
  return bytes.length >= end ? end : 0;
}
