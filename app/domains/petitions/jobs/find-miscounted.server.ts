import { countDoubted } from "#app/domains/petitions/events.counting.ts";
import { listMiscounted } from "#app/domains/petitions/queries/list-miscounted.sql.server.ts";
import { jobEvery } from "#app/platform/jobs/job.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";

/** Every night all signatures are counted over, and what differs from what is shown is looked into. */
export const findMiscounted = jobEvery({
  name: "petitions.find-miscounted",
  every: "10 3 * * *",
  async run(context, { began }) {
    const doubted = await listMiscounted(context);
    await context.write(async (db) => {
      for (const petitionId of doubted) {
        const once = `${petitionId}:${began}`;
        await announce(db, countDoubted, { petitionId }, { once });
      }
    });
  },
});
