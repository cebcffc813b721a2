import { personLeft } from "#app/domains/identity/events.ts";
import { jobOn } from "#app/platform/jobs/job.ts";

/** Nothing is kept of what somebody followed who has deleted their account. */
export const forgetReader = jobOn({
  name: "notifications.forget-reader",
  on: personLeft,
  async run(context, { personId }) {
    await context.write(async (db) => {
      await db.subscription.deleteMany({ where: { personId } });
      await db.digestIssue.deleteMany({ where: { personId } });
    });
  },
});
