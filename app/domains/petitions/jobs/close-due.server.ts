import { closeDue } from "#app/domains/petitions/commands/close-due.sql.server.ts";
import { jobEvery } from "#app/platform/jobs/job.ts";

/** Every minute, petitions whose time is over are closed. */
export const closeDueJob = jobEvery({
  name: "petitions.close-due",
  every: "* * * * *",
  async run(context) {
    await closeDue(context);
  },
});
