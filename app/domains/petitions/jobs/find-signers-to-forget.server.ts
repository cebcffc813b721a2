import { signersToForget } from "#app/domains/petitions/events.retention.ts";
import { listToForget } from "#app/domains/petitions/queries/list-to-forget.sql.server.ts";
import { jobEvery } from "#app/platform/jobs/job.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";

/** Every night it is found out of which petitions it is time to forget who signed, or from where. */
export const findSignersToForget = jobEvery({
  name: "petitions.find-signers-to-forget",
  every: "20 2 * * *",
  async run(context, { began }) {
    const due = await listToForget(context);
    await context.write(async (db) => {
      for (const { petitionId, what } of due) {
        const once = `${petitionId}:${what}:${began}`;
        await announce(db, signersToForget, { petitionId, what }, { once });
      }
    });
  },
});
