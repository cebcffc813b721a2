import { fork } from "node:child_process";
import { once } from "node:events";
import type { Summary } from "#tests/bench/measure/latencies.ts";

/** One kind of request, asked over and over; path, headers and body are filled in (`fill`). */
export interface Load {
  port: number;
  host: string;
  path: string;
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  body?: string;
  firstNumber?: number;
  /** Whose numbers `{petition}` stands for. */
  petitions?: { first: number; count: number };
  connections: number;
  seconds: number;
}

export interface LoadResult extends Summary {
  seconds: number;
  /** How often each status was answered. */
  statuses: Record<string, number>;
  /** Connections that the server broke off. */
  broken: number;
  nextNumber: number;
}

/** Puts a load on a server from a process of its own and answers how it bore it. */
export async function putLoad(load: Load): Promise<LoadResult> {
  const client = fork("tests/bench/measure/load-client.ts", [], { execArgv: ["--import", "tsx"] });
  await once(client, "spawn");
  client.send(load);
  const [result] = (await once(client, "message")) as [LoadResult];
  return result;
}
