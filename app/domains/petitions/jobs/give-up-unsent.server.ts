import { rejectPetition } from "#app/domains/petitions/commands/reject-petition.server.ts";
import { stopUnsponsored } from "#app/domains/petitions/commands/stop-unsponsored.server.ts";
import { listUnsent } from "#app/domains/petitions/queries/list-unsent.server.ts";
import { listUnsponsored } from "#app/domains/petitions/queries/list-unsponsored.server.ts";
import { jobEvery } from "#app/platform/jobs/job.ts";

/**
 * Every hour, petitions that were returned and not sent in again in time are rejected, for the reasons
 * they were returned for, and those that found no sponsors in time are stopped.
 */
export const giveUpUnsent = jobEvery({
  name: "petitions.give-up-unsent",
  every: "7 * * * *",
  async run(context) {
    for (const unsent of await listUnsent(context)) {
      const { number, version, rejectionCodes: codes, rejectionDetails } = unsent;
      const grounds = { codes, sentence: rejectionDetails ?? "", hiddenParts: [] };
      await rejectPetition(context, { number, version, mail: true, ...grounds });
    }
    for (const petitionId of await listUnsponsored(context)) {
      await stopUnsponsored(context, petitionId);
    }
  },
});
