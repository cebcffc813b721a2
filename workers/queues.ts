import { createPostgresBackend, Queue, Worker } from "bullmq";
import { Redis } from "ioredis";
import { env } from "#app/platform/env.ts";
import type { Lane } from "#app/platform/jobs/job.ts";
import { log } from "#app/platform/log.server.ts";
import { laneNames } from "#workers/lanes.ts";

/** All that a queue ever holds: which run of the ledger to carry out. */
export interface Ticket {
  councilId: string;
  runId: string;
}

export interface Queues {
  /** Whether tickets can be put at present. */
  areReady(): boolean;
  /** Puts tickets into a lane; a ticket that is there already is not there twice. Fails within two seconds or so. */
  put(lane: Lane, tickets: Ticket[]): Promise<void>;
  /** Carries out the tickets of a lane, so many at a time. */
  work(lane: Lane, atATime: number, perform: (ticket: Ticket) => Promise<void>): Hands;
  close(): Promise<void>;
}

/** Whoever carries out tickets; closing waits for those under way, unless forced. */
export interface Hands {
  close(force?: boolean): Promise<void>;
}

// A worker that was killed is noticed after 3 + 2 seconds instead of a minute; and how often that may
// happen to a job is the ledger's business, not the queue's.
const watch = { lockDuration: 3_000, stalledInterval: 2_000, maxStalledCount: 50 };

// The ledger knows what is done. The queue forgets a ticket as soon as it was carried out, so that
// its number says exactly whether it is waiting here, and putting it again is always safe.
const forget = { removeOnComplete: true, removeOnFail: true };

/** Opens the queues where this service keeps them: in Redis if there is one, else in PostgreSQL. */
export function openQueues(): Queues {
  const backend = env().REDIS_URL ? inRedis(env().REDIS_URL!) : inPostgres();
  const queues = new Map(laneNames.map((lane) => [lane, quiet(backend.queue(lane))]));

  return {
    areReady: backend.isReady,
    async put(lane, tickets) {
      const jobs = tickets.map((ticket) => ({
        name: lane,
        data: ticket,
        opts: { jobId: `run-${ticket.runId}`, ...forget },
      }));
      await atMost(2_000, queues.get(lane)!.addBulk(jobs));
    },
    work: (lane, atATime, perform) => quiet(backend.worker(lane, atATime, perform)),
    async close() {
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      await backend.close();
    },
  };
}

interface Backend {
  isReady(): boolean;
  queue(lane: Lane): Part & Pick<Queue, "addBulk">;
  worker(lane: Lane, atATime: number, perform: (ticket: Ticket) => Promise<void>): Part;
  close(): Promise<void>;
}

interface Part {
  name: string;
  on(event: "error", listener: (error: Error) => void): unknown;
  close(force?: boolean): Promise<void>;
}

function inRedis(url: string): Backend {
  const patience = { retryStrategy: (times: number) => Math.min(times * 200, 2_000) };
  const producer = new Redis(url, {
    ...patience,
    enableOfflineQueue: false,
    commandTimeout: 2_000,
    maxRetriesPerRequest: 1,
  });
  producer.on("error", () => undefined); // it comes back by itself, and `isReady` tells
  return {
    isReady: () => producer.status === "ready",
    queue: (lane) => new Queue(`folkmoot-${lane}`, { connection: producer }),
    worker: (lane, concurrency, perform) =>
      new Worker(`folkmoot-${lane}`, ({ data }: { data: Ticket }) => perform(data), {
        ...watch,
        concurrency,
        runRetryDelay: 1_000,
        connection: { url, ...patience, maxRetriesPerRequest: null },
      }),
    close: async () => producer.disconnect(),
  };
}

function inPostgres(): Backend {
  const connection = {
    connectionString: env().DATABASE_URL,
    schema: "bullmq",
    migrate: false,
    max: 2,
    connectionTimeoutMillis: 2_000,
  };
  return {
    isReady: () => true,
    queue: (lane) => new Queue(`folkmoot-${lane}`, { connection }, createPostgresBackend),
    worker: (lane, concurrency, perform) =>
      new Worker(
        `folkmoot-${lane}`,
        ({ data }: { data: Ticket }) => perform(data),
        { ...watch, concurrency, runRetryDelay: 1_000, connection },
        createPostgresBackend,
      ),
    close: async () => undefined,
  };
}

/** A queue that has lost its server says so again and again; it is noted, and it reconnects by itself. */
function quiet<Kind extends Part>(part: Kind): Kind {
  part.on("error", (error) => log().debug({ part: part.name, error: error.name }, "queue error"));
  return part;
}

async function atMost<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the queue did not answer")), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
