import type { Db } from "#app/platform/db/db.ts";

const slice = 500;

/**
 * Turns due announcements into one run for each job that listens; under the same key there is only
 * ever one run. `listeners` pairs topics with the names of the jobs. Tells how many were heard.
 */
export async function hearAnnouncements(
  db: Db,
  listeners: { topic: string; job: string }[],
): Promise<number> {
  const topics = listeners.map(({ topic }) => topic);
  const jobs = listeners.map(({ job }) => job);
  return db.$executeRaw`
    WITH due AS (
      SELECT council_id, id, topic, payload, once_key FROM outbox
      WHERE relayed_at IS NULL AND due_at <= now()
      ORDER BY due_at LIMIT ${slice} FOR UPDATE SKIP LOCKED
    ), made AS (
      INSERT INTO job_runs (council_id, id, job, key, payload)
      SELECT due.council_id, gen_random_uuid(), listener.job, coalesce(due.once_key, due.id::text), due.payload
      FROM due JOIN unnest(${topics}::text[], ${jobs}::text[]) AS listener(topic, job) USING (topic)
      ON CONFLICT (council_id, job, key) DO NOTHING
    )
    UPDATE outbox SET relayed_at = now() FROM due
    WHERE outbox.council_id = due.council_id AND outbox.id = due.id`;
}

/** Adds one run for each period of a clock job that is not in the ledger yet. */
export async function addPeriods(
  db: Db,
  periods: { councilId: string; job: string; began: string }[],
): Promise<number> {
  return db.$executeRaw`
    INSERT INTO job_runs (council_id, id, job, key, payload)
    SELECT council_id, gen_random_uuid(), job, began, jsonb_build_object('began', began)
    FROM unnest(${periods.map((period) => period.councilId)}::uuid[],
                ${periods.map((period) => period.job)}::text[],
                ${periods.map((period) => period.began)}::text[]) AS period(council_id, job, began)
    ON CONFLICT (council_id, job, key) DO NOTHING`;
}

export interface RunRef {
  councilId: string;
  runId: string;
}

/** Marks due runs of these jobs as queued, as long as fewer than `most` of them are under way. */
export async function takeDue(db: Db, jobs: string[], most: number): Promise<RunRef[]> {
  return db.$queryRaw<RunRef[]>`
    WITH room AS (
      SELECT greatest(0, least(${slice}, ${most} - count(*)))::int AS runs FROM job_runs
      WHERE state = 'waiting' AND queued_at IS NOT NULL AND job = ANY(${jobs}::text[])
    ), due AS (
      SELECT council_id, id FROM job_runs
      WHERE state = 'waiting' AND queued_at IS NULL AND due_at <= now() AND job = ANY(${jobs}::text[])
      ORDER BY due_at LIMIT (SELECT runs FROM room) FOR UPDATE SKIP LOCKED
    )
    UPDATE job_runs SET queued_at = now() FROM due
    WHERE job_runs.council_id = due.council_id AND job_runs.id = due.id
    RETURNING job_runs.council_id AS "councilId", job_runs.id AS "runId"`;
}

/** Runs of these jobs that were queued a while ago and that nobody is carrying out. */
export async function takeForgotten(db: Db, jobs: string[], seconds: number): Promise<RunRef[]> {
  return db.$queryRaw<RunRef[]>`
    WITH forgotten AS (
      SELECT council_id, id FROM job_runs
      WHERE state = 'waiting' AND queued_at < now() - make_interval(secs => ${seconds})
        AND due_at <= now() AND job = ANY(${jobs}::text[])
      ORDER BY queued_at LIMIT ${slice} FOR UPDATE SKIP LOCKED
    )
    UPDATE job_runs SET queued_at = now() FROM forgotten
    WHERE job_runs.council_id = forgotten.council_id AND job_runs.id = forgotten.id
    RETURNING job_runs.council_id AS "councilId", job_runs.id AS "runId"`;
}

/** Takes the mark back: these runs did not reach the queue. */
export async function putBack(db: Db, runs: RunRef[]): Promise<void> {
  await db.$executeRaw`
    UPDATE job_runs SET queued_at = NULL
    WHERE state = 'waiting' AND id = ANY(${runs.map((run) => run.runId)}::uuid[])`;
}

/** Deletes what was heard and done long ago; of clock jobs the latest run stays, or it would run again. */
export async function sweep(db: Db, clockJobs: string[]): Promise<number> {
  const heard = await db.$executeRaw`
    DELETE FROM outbox WHERE (council_id, id) IN (
      SELECT council_id, id FROM outbox WHERE relayed_at < now() - interval '14 days'
      LIMIT ${slice} FOR UPDATE SKIP LOCKED)`;
  const done = await db.$executeRaw`
    DELETE FROM job_runs WHERE (council_id, id) IN (
      SELECT council_id, id FROM job_runs
      WHERE state = 'done' AND done_at < now() - interval '14 days'
        AND NOT job = ANY(${clockJobs}::text[])
      LIMIT ${slice} FOR UPDATE SKIP LOCKED)`;
  const ticked = await db.$executeRaw`
    DELETE FROM job_runs WHERE (council_id, id) IN (
      SELECT council_id, id FROM job_runs old
      WHERE state = 'done' AND done_at < now() - interval '1 day' AND job = ANY(${clockJobs}::text[])
        AND EXISTS (SELECT FROM job_runs later WHERE later.council_id = old.council_id
                    AND later.job = old.job AND later.key > old.key)
      LIMIT ${slice} FOR UPDATE SKIP LOCKED)`;
  return heard + done + ticked;
}
