import { forgetDrafts } from "#app/domains/petitions/commands/forget-drafts.server.ts";
import { jobEvery } from "#app/platform/jobs/job.ts";

/** Every night, petitions that nobody finished in time are forgotten. */
export const forgetDraftsJob = jobEvery({
  name: "petitions.forget-drafts",
  every: "40 2 * * *",
  async run(context) {
    await forgetDrafts(context);
  },
});
