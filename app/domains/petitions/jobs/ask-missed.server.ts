import { writeDueLetters } from "#app/domains/petitions/commands/write-due-letters.server.ts";
import { jobEvery } from "#app/platform/jobs/job.ts";

/** Every minute, whoever waits for a letter that no announcement brought is written to after all. */
export const askMissed = jobEvery({
  name: "petitions.ask-missed",
  every: "* * * * *",
  async run(context) {
    await writeDueLetters(context);
  },
});
