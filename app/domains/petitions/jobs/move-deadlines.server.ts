import { moveDeadlines } from "#app/domains/petitions/commands/move-deadlines.sql.server.ts";
import { jobEvery } from "#app/platform/jobs/job.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/**
 * At the council's midnight, deadlines move for a day on which petitions rested, and pages learn
 * whether petitions rest today.
 */
export const moveDeadlinesJob = jobEvery({
  name: "petitions.move-deadlines",
  every: "0 0 * * *",
  async run(context) {
    await moveDeadlines(context);
    await context.write((db) => bump(db, "petition-pauses"));
  },
});
