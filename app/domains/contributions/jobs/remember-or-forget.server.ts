import { rememberContributions } from "#app/domains/contributions/commands/remember-contributions.server.ts";
import { contributionVisibilityChanged } from "#app/domains/contributions/events.ts";
import { jobOn } from "#app/platform/jobs/job.ts";

/** What is let through is found as similar to other texts, what is held or hidden no longer is. */
export const rememberOrForget = jobOn({
  name: "contributions.remember-or-forget",
  on: contributionVisibilityChanged,
  async run(context, { contributionId }) {
    await rememberContributions(context, [contributionId]);
  },
});
