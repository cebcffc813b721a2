import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/** A member of staff has a job that was given up tried again, as if it were new. */
export async function retryDead(
  context: Context,
  id: string,
): Promise<Outcome<{ job: string }, "not-given-up">> {
  return context.write(async (db) => {
    const run = await db.jobRun.findFirst({
      where: { id, state: "dead" },
      select: { job: true, attempts: true },
    });
    const { count } = await db.jobRun.updateMany({
      where: { id, state: "dead" },
      data: { state: "waiting", attempts: 0, dueAt: new Date(0), queuedAt: null },
    });
    if (!run || count === 0) return refused("not-given-up");

    await record(within(context, db), {
      action: "jobs.retry",
      subjectKind: "job",
      subjectId: id,
      before: { job: run.job, attempts: run.attempts },
    });
    return done({ job: run.job });
  });
}
