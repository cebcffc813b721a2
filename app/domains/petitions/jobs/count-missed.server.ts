import { countSignatures } from "#app/domains/petitions/commands/count-signatures.sql.server.ts";
import { listUncounted } from "#app/domains/petitions/queries/list-uncounted.sql.server.ts";
import { jobEvery } from "#app/platform/jobs/job.ts";

/** Every minute, whatever no window counted is counted after all. */
export const countMissedJob = jobEvery({
  name: "petitions.count-missed",
  every: "* * * * *",
  async run(context) {
    for (const petitionId of await listUncounted(context)) {
      await countSignatures(context, petitionId);
    }
  },
});
