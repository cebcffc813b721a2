import type { Context } from "#app/platform/context.ts";

const jobStates = ["waiting", "done", "dead"] as const;
export type JobState = (typeof jobStates)[number];

/** How the machinery behind one council's site does: numbers and moments, nobody's words or names. */
export interface Health {
  /** The version of PostgreSQL, such as `16.9`. */
  database: string;
  /** What has happened and was not heard of yet. */
  outbox: { waiting: number; oldest: Date | null };
  jobs: { state: JobState; count: number }[];
  /** Letters that are still to be handed over, and that were given up. */
  emails: { due: number; failed: number };
}

/** Asks the council's own tables once; each count runs over rows that still wait, or by state. */
export async function showHealth(context: Context): Promise<Health> {
  const [facts, counted] = await context.read(async (db) => [
    await db.$queryRaw<Facts[]>`
      SELECT current_setting('server_version') AS database,
             (SELECT count(*)::int FROM outbox WHERE relayed_at IS NULL AND due_at <= now()) AS waiting,
             (SELECT min(due_at) FROM outbox WHERE relayed_at IS NULL AND due_at <= now()) AS oldest,
             (SELECT count(*)::int FROM emails WHERE state = 'due') AS due,
             (SELECT count(*)::int FROM emails WHERE state = 'failed') AS failed`,
    await db.$queryRaw<{ state: string; count: number }[]>`
      SELECT state, count(*)::int AS count FROM job_runs GROUP BY state`,
  ]);
  const { database, waiting, oldest, due, failed } = facts[0]!;
  const countOf = (state: JobState) => counted.find((row) => row.state === state)?.count ?? 0;
  return {
    database: database.split(" ")[0]!,
    outbox: { waiting, oldest },
    jobs: jobStates.map((state) => ({ state, count: countOf(state) })),
    emails: { due, failed },
  };
}

interface Facts {
  database: string;
  waiting: number;
  oldest: Date | null;
  due: number;
  failed: number;
}
