import { constants, setPriority } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { listCouncils } from "#app/domains/councils/queries/list-councils.server.ts";
import { closeDatabase } from "#app/platform/db/client.server.ts";
import { listen } from "#app/platform/db/listen.server.ts";
import { requireFence } from "#app/platform/db/require-fence.server.ts";
import { env, EnvProblem } from "#app/platform/env.ts";
import { whatWentWrong } from "#app/platform/jobs/what-went-wrong.ts";
import { log } from "#app/platform/log.server.ts";
import { dispatch } from "#workers/dispatcher.ts";
import { laneNames, lanes } from "#workers/lanes.ts";
import { perform } from "#workers/processor.ts";
import { openQueues } from "#workers/queues.ts";
import { clearAway, reconcile } from "#workers/reconciler.ts";
import { relay } from "#workers/relay.ts";
import { inRounds } from "#workers/rounds.ts";
import { schedule } from "#workers/scheduler.ts";

const graceForJobs = 9_000;

await main().catch((error: unknown) => {
  console.error(error instanceof EnvProblem ? error.message : error);
  process.exit(1);
});

/** Everything that happens without a visitor waiting for it. */
async function main(): Promise<void> {
  // Somebody waits for the site, and nobody for this: it takes the time that the site leaves.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  await untilDatabaseAnswers();
  const queues = openQueues();
  const workers = laneNames.map((lane) => queues.work(lane, atATime(lane), perform));

  // Asking every so often is what makes it certain; being told only makes it quick.
  const dispatching = inRounds("dispatcher", 500, () => dispatch(queues));
  const relaying = inRounds("relay", 500, () => relay().then(dispatching.nudge));
  const scheduling = inRounds("scheduler", 1_000, () => schedule().then(dispatching.nudge));
  const reconciling = inRounds("reconciler", 5_000, () => reconcile(queues));
  const clearing = inRounds("clearing", 60_000, clearAway);
  const hint = listen("outbox", { onWord: relaying.nudge, onConnect: relaying.nudge });

  // No new work is begun; what is under way may end, and what does not is started again elsewhere.
  const parts = [hint, relaying, scheduling, reconciling, clearing, dispatching];
  async function finish(): Promise<void> {
    const force = !queues.areReady();
    await Promise.all([
      ...parts.map((part) => part.stop()),
      ...workers.map((worker) => worker.close(force)),
    ]);
    await queues.close();
    await closeDatabase();
  }
  let stopping: Promise<never> | undefined;
  const stop = () =>
    (stopping ??= Promise.race([finish(), sleep(graceForJobs)]).then(() => process.exit(0)));
  for (const sign of ["SIGTERM", "SIGINT"] as const) process.once(sign, stop);

  log().info({ queues: env().REDIS_URL ? "redis" : "postgresql" }, "workers are ready");
  process.send?.({ ready: true });
}

function atATime(lane: keyof typeof lanes): number {
  return Math.max(1, Math.floor(env().DATABASE_POOL * lanes[lane].share));
}

/** Waits for PostgreSQL, which may be starting at the same time. */
async function untilDatabaseAnswers(): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await requireFence();
      await listCouncils();
      return;
    } catch (error) {
      if (attempt >= 60 || error instanceof EnvProblem) throw error;
      log().warn({ attempt, error: whatWentWrong(error) }, "the database does not answer yet");
      await sleep(500);
    }
  }
}
