import { closeForElection } from "#app/domains/petitions/commands/close-for-election.sql.server.ts";
import { tellOfElection } from "#app/domains/petitions/commands/tell-of-election.sql.server.ts";
import { closureDue } from "#app/domains/petitions/events.election.ts";
import { within } from "#app/platform/db/within.ts";
import { jobOn } from "#app/platform/jobs/job.ts";

/** When petitions end for an election they are closed, and those who signed are told, slice by slice. */
export const closeForElectionJob = jobOn({
  name: "petitions.close-for-election",
  on: closureDue,
  async run(context, { closureId }) {
    await context.write(async (db) => {
      const closure = await db.petitionClosure.findFirst({
        where: { id: closureId, toldAt: null, closesAt: { lte: context.now } },
      });
      if (!closure) return;
      await closeForElection(within(context, db), closure.closesAt);
      await tellOfElection(within(context, db), closure);
    });
  },
});
