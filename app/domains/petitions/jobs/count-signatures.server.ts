import { countSignatures } from "#app/domains/petitions/commands/count-signatures.sql.server.ts";
import { signaturesConfirmed } from "#app/domains/petitions/events.ts";
import { jobOn } from "#app/platform/jobs/job.ts";

/** Some seconds after signatures were confirmed, they are added to the petition's total. */
export const countSignaturesJob = jobOn({
  name: "petitions.count-signatures",
  on: signaturesConfirmed,
  async run(context, { petitionId }) {
    await countSignatures(context, petitionId);
  },
});
