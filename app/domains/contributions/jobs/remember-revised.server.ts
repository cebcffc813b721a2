import { rememberContributions } from "#app/domains/contributions/commands/remember-contributions.server.ts";
import { contributionRevised } from "#app/domains/contributions/events.ts";
import { jobOn } from "#app/platform/jobs/job.ts";

/** What has new words is found under those. */
export const rememberRevised = jobOn({
  name: "contributions.remember-revised",
  on: contributionRevised,
  async run(context, { contributionId }) {
    await rememberContributions(context, [contributionId]);
  },
});
