import { dayIn } from "#app/platform/clock.ts";
import { jobEvery } from "#app/platform/jobs/job.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/** At midnight by the council's clock, the hearings and debates of the day that ended have been held. */
export const holdMeetings = jobEvery({
  name: "petitions.hold-meetings",
  every: "0 0 * * *",
  async run(context, { began }) {
    const today = dayIn(context.council.timeZone, new Date(began));
    await context.write(async (db) => {
      const held = await db.petitionEntry.updateManyAndReturn({
        where: {
          kind: { in: ["hearing", "debate"] },
          state: "scheduled",
          occursOn: { lt: new Date(today) },
        },
        data: { state: "held" },
        select: { petitionId: true },
      });
      const petitions = new Set(held.map(({ petitionId }) => `petition:${petitionId}`));
      await bump(db, ...petitions);
    });
  },
});
