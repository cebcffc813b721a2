import { goOnWithRemoval } from "#app/domains/petitions/commands/go-on-with-removal.server.ts";
import { removalGoesOn } from "#app/domains/petitions/events.removals.ts";
import { jobOn } from "#app/platform/jobs/job.ts";

/** A hundred at a time, the signatures of a removal are taken away or given back, until it ends or is stopped. */
export const removeSignatures = jobOn({
  name: "petitions.remove-signatures",
  on: removalGoesOn,
  async run(context, { removalId }) {
    await goOnWithRemoval(context, removalId);
  },
});
