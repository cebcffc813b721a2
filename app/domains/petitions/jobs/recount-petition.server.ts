import { recountPetition } from "#app/domains/petitions/commands/recount-petition.server.ts";
import { countDoubted } from "#app/domains/petitions/events.counting.ts";
import { jobOn } from "#app/platform/jobs/job.ts";

/** A count in doubt is put right, one petition at a time, so that counting waits for no other. */
export const recountPetitionJob = jobOn({
  name: "petitions.recount",
  on: countDoubted,
  async run(context, { petitionId }) {
    await recountPetition(context, petitionId);
  },
});
