import { writeDueLetters } from "#app/domains/petitions/commands/write-due-letters.server.ts";
import { signaturesRequested } from "#app/domains/petitions/events.ts";
import { jobOn } from "#app/platform/jobs/job.ts";

/**
 * Whoever asked to sign gets the link with which they confirm, or hears that they are counted already.
 * In each second a slice is written, three times as many as ever signed at once anywhere; whoever is
 * left after that has their letter a little later, so that the pages stay there for everybody.
 */
export const askForConfirmation = jobOn({
  name: "petitions.ask-for-confirmation",
  on: signaturesRequested,
  async run(context) {
    await writeDueLetters(context);
  },
});
