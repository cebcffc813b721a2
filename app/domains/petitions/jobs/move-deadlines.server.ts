import { moveDeadlines } from "#app/domains/petitions/commands/move-deadlines.sql.server.ts";
import { renewPromises } from "#app/domains/petitions/commands/renew-promises.sql.server.ts";
import { within } from "#app/platform/db/within.ts";
import { jobEvery } from "#app/platform/jobs/job.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/**
 * At the council's midnight, deadlines move for a day on which petitions rested, what is promised is
 * reckoned anew, and pages learn whether petitions rest today.
 */
export const moveDeadlinesJob = jobEvery({
  name: "petitions.move-deadlines",
  every: "0 0 * * *",
  async run(context) {
    await context.write(async (db) => {
      await moveDeadlines(within(context, db));
      await renewPromises(within(context, db));
      await bump(db, "petition-pauses");
    });
  },
});
