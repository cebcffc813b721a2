import { forgetSigners } from "#app/domains/petitions/commands/forget-signers.sql.server.ts";
import { signersToForget } from "#app/domains/petitions/events.retention.ts";
import { jobOn } from "#app/platform/jobs/job.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";

/** A petition's signers are forgotten slice by slice, each a job of its own: whatever is killed goes on from there. */
export const forgetSignersJob = jobOn({
  name: "petitions.forget-signers",
  on: signersToForget,
  async run(context, slice) {
    const after = await forgetSigners(context, slice);
    if (!after) return;
    const { petitionId, what } = slice;
    const once = `${petitionId}:${what}:${after}`;
    await context.write((db) =>
      announce(db, signersToForget, { petitionId, what, after }, { once }),
    );
  },
});
