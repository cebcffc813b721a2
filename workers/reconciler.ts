import { serviceDoor } from "#app/platform/db/service-door.server.ts";
import { jobsIn, laneNames } from "#workers/lanes.ts";
import { sweep, takeForgotten } from "#workers/ledger.sql.ts";
import type { Queues } from "#workers/queues.ts";
import { jobs } from "#workers/registry.ts";

const forgottenAfterSeconds = 10;
const clockJobs = jobs.filter((job) => job.every).map((job) => job.name);

/** Queues again what PostgreSQL says is undone, whatever became of the queue. */
export async function reconcile(queues: Queues): Promise<void> {
  for (const lane of laneNames) {
    if (!queues.areReady()) continue;
    const runs = await serviceDoor((db) => takeForgotten(db, jobsIn(lane), forgottenAfterSeconds));
    if (runs.length > 0) await queues.put(lane, runs);
  }
}

/** Clears away what was done long ago, a slice at a time. */
export async function clearAway(): Promise<void> {
  await serviceDoor((db) => sweep(db, clockJobs));
}
