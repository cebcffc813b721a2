import { writeDueLetters } from "#app/domains/petitions/commands/write-due-letters.server.ts";
import { signaturesRequested } from "#app/domains/petitions/events.ts";
import { jobOn } from "#app/platform/jobs/job.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";

/**
 * Whoever asked to sign gets the link with which they confirm, or hears that they are counted already.
 * In each second a slice is written, three times as many as ever signed at once anywhere; whoever is
 * left after that has their letter a little later, so that the pages stay there for everybody.
 */
export const askForConfirmation = jobOn({
  name: "petitions.ask-for-confirmation",
  on: signaturesRequested,
  async run(context) {
    const { isMore } = await writeDueLetters(context);
    if (!isMore) return;
    const window = Math.floor(context.now.getTime() / 1_000);
    const next = { once: String(window), due: new Date((window + 1) * 1_000) };
    await context.write((db) => announce(db, signaturesRequested, { window }, next));
  },
});
