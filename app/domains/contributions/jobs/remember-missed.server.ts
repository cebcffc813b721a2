import { rememberMissed } from "#app/domains/contributions/commands/remember-missed.server.ts";
import { jobEvery } from "#app/platform/jobs/job.ts";

/** Every minute, public texts that are not yet found as similar to others are remembered, five hundred at most. */
export const rememberMissedJob = jobEvery({
  name: "contributions.remember-missed",
  every: "* * * * *",
  async run(context) {
    await rememberMissed(context, 500);
  },
});
