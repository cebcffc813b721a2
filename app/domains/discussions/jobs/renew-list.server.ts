import { personRenamed } from "#app/domains/identity/events.ts";
import { jobOn } from "#app/platform/jobs/job.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/** The lists of threads say who asked: they are made anew when somebody who did is called something else. */
export const renewList = jobOn({
  name: "discussions.renew-list",
  on: personRenamed,
  async run(context, { personId }) {
    await context.write(async (db) => {
      const where = { contribution: { authorId: personId } };
      if (await db.thread.findFirst({ where, select: { id: true } })) await bump(db, "threads");
    });
  },
});
