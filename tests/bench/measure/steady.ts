import { fork } from "node:child_process";
import { once } from "node:events";
import type { Load, LoadResult } from "#tests/bench/measure/load.ts";

/** A load in an open loop: so many requests a second, whether the server keeps up or not. */
export interface SteadyLoad extends Load {
  rate: number;
}

/** Puts it on a server from a process of its own; times are counted from when a request was due. */
export async function putSteadyLoad(load: SteadyLoad): Promise<LoadResult> {
  const client = fork("tests/bench/measure/steady-client.ts", [], {
    execArgv: ["--import", "tsx"],
  });
  await once(client, "spawn");
  client.send(load);
  const [result] = (await once(client, "message")) as [LoadResult];
  return result;
}
