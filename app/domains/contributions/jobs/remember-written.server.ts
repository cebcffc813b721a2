import { rememberContributions } from "#app/domains/contributions/commands/remember-contributions.server.ts";
import { contributionWritten } from "#app/domains/contributions/events.ts";
import { jobOn } from "#app/platform/jobs/job.ts";

/** What somebody wrote for everyone is found from now on when others write about the same. */
export const rememberWritten = jobOn({
  name: "contributions.remember-written",
  on: contributionWritten,
  async run(context, { contributionId }) {
    await rememberContributions(context, [contributionId]);
  },
});
