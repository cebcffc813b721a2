import { writeDueLetters } from "#app/domains/petitions/commands/write-due-letters.server.ts";
import { signaturesRequested } from "#app/domains/petitions/events.ts";
import { jobOn } from "#app/platform/jobs/job.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";

/**
 * Whoever asked to sign gets the link with which they confirm, or hears that they are counted already.
 * After a full slice the rest is announced as another part, which others may write meanwhile.
 */
export const askForConfirmation = jobOn({
  name: "petitions.ask-for-confirmation",
  on: signaturesRequested,
  async run(context, { window, part = 0 }) {
    const { isMore } = await writeDueLetters(context);
    if (!isMore) return;
    const next = { window, part: part + 1 };
    const once = `${window}:${next.part}`;
    await context.write((db) => announce(db, signaturesRequested, next, { once }));
  },
});
