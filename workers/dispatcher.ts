import { serviceDoor } from "#app/platform/db/service-door.server.ts";
import type { Lane } from "#app/platform/jobs/job.ts";
import { jobsIn, laneNames } from "#workers/lanes.ts";
import { putBack, takeDue, type RunRef } from "#workers/ledger.sql.ts";
import type { Queues } from "#workers/queues.ts";

// The rest waits in PostgreSQL, where a great many runs cost nothing and are in nobody's way.
const mostUnderWay = 1_000;

/** Hands the runs that are due to the queues; while these are away, the ledger keeps them. */
export async function dispatch(queues: Queues): Promise<void> {
  for (const lane of laneNames) {
    while (queues.areReady()) {
      const runs = await serviceDoor((db) => takeDue(db, jobsIn(lane), mostUnderWay));
      if (runs.length === 0) break;
      await putOrPutBack(queues, lane, runs);
    }
  }
}

async function putOrPutBack(queues: Queues, lane: Lane, runs: RunRef[]): Promise<void> {
  try {
    await queues.put(lane, runs);
  } catch (error) {
    await serviceDoor((db) => putBack(db, runs));
    throw error;
  }
}
