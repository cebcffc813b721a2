import { fork } from "node:child_process";
import { once } from "node:events";
import type { Summary } from "#tests/bench/measure/latencies.ts";

/** Who signs what, each from a network of their own. */
export interface SurgeOrder {
  port: number;
  host: string;
  /** The petition's. */
  path: string;
  councilId: string;
  /** Where the ids are read of those who have had their letter. */
  databaseUrl: string;
}

export interface SurgeResult {
  /** Since the first start: signatures and confirmations that the site acknowledged. */
  accepted: number;
  confirmed: number;
  /** Answers with another status than was right. */
  wrong: Record<string, number>;
  accept: Summary;
  confirm: Summary;
  /** How long the oldest acknowledged signature that was not shown had waited. */
  lag_p50_ms: number;
  lag_max_ms: number;
}

export interface Surge {
  /** So many people a second. */
  start(rate: number): void;
  stop(): Promise<SurgeResult>;
  close(): void;
}

/** A crowd in a process of its own, which can be let in and held back. */
export async function aSurge(order: SurgeOrder): Promise<Surge> {
  const client = fork("tests/bench/measure/surge-client.ts", [], {
    execArgv: ["--import", "tsx"],
  });
  await once(client, "spawn");
  client.send(order);
  await once(client, "message");
  return {
    start: (rate) => void client.send({ rate }),
    async stop() {
      client.send("stop");
      const [result] = (await once(client, "message")) as [SurgeResult];
      return result;
    },
    close: () => void client.kill("SIGKILL"),
  };
}
