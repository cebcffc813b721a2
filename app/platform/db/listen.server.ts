import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { env } from "#app/platform/env.ts";

export interface Listening {
  stop(): Promise<void>;
}

/**
 * Hears what other processes say on a channel, over a connection of its own. Whatever was said while
 * that connection was away is lost: `onConnect` tells each time from when on it hears (again).
 */
export function listen(channel: string, { onWord, onConnect, onLoss }: Ears): Listening {
  let client: pg.Client | undefined;
  let stopped = false;
  const over = hearOn();

  async function hearOn(): Promise<void> {
    while (!stopped) {
      await hearOnce().catch(() => undefined);
      if (stopped) return;
      onLoss?.();
      await sleep(500);
    }
  }

  async function hearOnce(): Promise<void> {
    const connection = new pg.Client({
      connectionString: env().DATABASE_URL,
      connectionTimeoutMillis: 3_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    const ended = new Promise<void>((resolve) => {
      connection.once("end", resolve);
      connection.once("error", () => resolve());
    });
    client = connection;
    try {
      await connection.connect();
      connection.on("notification", ({ payload }) => onWord(payload ?? ""));
      await connection.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
      onConnect?.();
      await ended;
    } finally {
      await connection.end().catch(() => undefined);
    }
  }

  return {
    async stop() {
      stopped = true;
      void client?.end().catch(() => undefined);
      // A connection that is only just being made may never say that it has ended.
      await Promise.race([over, sleep(1_000, undefined, { ref: false })]);
    },
  };
}

interface Ears {
  onWord(payload: string): void;
  onConnect?(): void;
  onLoss?(): void;
}
