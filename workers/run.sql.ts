import type { Db } from "#app/platform/db/db.ts";

export interface ClaimedRun {
  id: string;
  job: string;
  payload: unknown;
  /** How often it was started, this time included. */
  attempts: number;
}

/** Starts a run, unless it is done, not due, or in somebody else's hands. */
export async function claim(db: Db, runId: string): Promise<ClaimedRun | undefined> {
  const [run] = await db.$queryRaw<ClaimedRun[]>`
    UPDATE job_runs SET started_at = now(), attempts = attempts + 1
    WHERE id = (SELECT id FROM job_runs WHERE id = ${runId}::uuid AND state = 'waiting'
                AND due_at <= now() FOR UPDATE SKIP LOCKED)
    RETURNING id, job, payload, attempts`;
  return run;
}

/**
 * Holds the run for the length of this transaction and tells what time it is, unless somebody else
 * has started it since. Should this process be killed or frozen, PostgreSQL lets go of it by itself.
 */
export async function hold(db: Db, run: ClaimedRun): Promise<Date | undefined> {
  const [held] = await db.$queryRaw<{ now: Date }[]>`
    SELECT now(), set_config('client_connection_check_interval', '1s', true),
           set_config('idle_in_transaction_session_timeout', '60s', true)
    FROM job_runs
    WHERE id = ${run.id}::uuid AND state = 'waiting' AND attempts = ${run.attempts}
    FOR UPDATE SKIP LOCKED`;
  return held?.now;
}

/** Its effects are in this transaction: with them the run is done, or without them it is not. */
export async function finish(db: Db, run: ClaimedRun): Promise<void> {
  await db.$executeRaw`
    UPDATE job_runs SET state = 'done', done_at = now(), last_error = NULL WHERE id = ${run.id}::uuid`;
}

/** Lets a failed run rest for a while. */
export async function putOff(
  db: Db,
  run: ClaimedRun,
  why: string,
  milliseconds: number,
): Promise<void> {
  await db.$executeRaw`
    UPDATE job_runs SET queued_at = NULL, last_error = ${why},
           due_at = now() + make_interval(secs => ${milliseconds / 1_000})
    WHERE id = ${run.id}::uuid AND state = 'waiting' AND attempts = ${run.attempts}`;
}

/** Gives a run up; a member of staff sees it and may have it tried again. */
export async function giveUp(db: Db, run: ClaimedRun, why: string): Promise<void> {
  await db.$executeRaw`
    UPDATE job_runs SET state = 'dead', queued_at = NULL, last_error = coalesce(${why}, last_error)
    WHERE id = ${run.id}::uuid AND state = 'waiting' AND attempts = ${run.attempts}`;
}
