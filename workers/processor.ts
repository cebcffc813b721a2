import { findCouncil } from "#app/domains/councils/queries/find-council.server.ts";
import { councilDoors } from "#app/platform/db/council-doors.server.ts";
import { within } from "#app/platform/db/within.ts";
import type { Job } from "#app/platform/jobs/job.ts";
import { JobProblem, whatWentWrong } from "#app/platform/jobs/what-went-wrong.ts";
import { log } from "#app/platform/log.server.ts";
import { laneOf, mostAttempts, waitAfter } from "#workers/lanes.ts";
import type { Ticket } from "#workers/queues.ts";
import { jobs } from "#workers/registry.ts";
import { claim, finish, giveUp, hold, putOff, type ClaimedRun } from "#workers/run.sql.ts";

const longest = 60_000;

/** Carries out one run of the ledger, if it still has to be. */
export async function perform({ councilId, runId }: Ticket): Promise<void> {
  const run = await councilDoors(councilId).write((db) => claim(db, runId));
  if (!run) return;

  try {
    const job = jobs.find(({ name }) => name === run.job);
    if (!job) throw new JobProblem(`there is no job called ${run.job}`);
    // Starts are counted before anything is done: a job that takes its worker down is given up too.
    if (run.attempts > mostAttempts) throw new JobProblem("its worker was stopped each time");
    await carryOut(councilId, job, run);
  } catch (error) {
    await accept(councilId, run, whatWentWrong(error));
  }
}

async function carryOut(councilId: string, job: Job, run: ClaimedRun): Promise<void> {
  const council = await findCouncil(councilId);
  if (!council) throw new JobProblem("its council is not there");
  const payload = job.on ? job.on.payload.parse(run.payload) : run.payload;

  const doors = councilDoors(councilId, longest);
  await doors.write(async (db) => {
    const now = await hold(db, run);
    if (!now) return;
    const actor = { kind: "service", job: job.name } as const;
    const context = { council, actor, now, locale: "en", requestId: run.id, ...doors } as const;
    await job.run(within(context, db), payload);
    await finish(db, run);
  });
}

async function accept(councilId: string, run: ClaimedRun, why: string): Promise<void> {
  const job = jobs.find(({ name }) => name === run.job);
  const over = run.attempts >= mostAttempts;
  log().warn({ run: run.id, job: run.job, attempts: run.attempts, over, error: why }, "job failed");
  await councilDoors(councilId).write((db) =>
    over || !job
      ? giveUp(db, run, why)
      : putOff(db, run, why, waitAfter(laneOf(job), run.attempts)),
  );
}
