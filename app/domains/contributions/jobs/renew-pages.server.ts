import { personRenamed } from "#app/domains/identity/events.ts";
import { jobOn } from "#app/platform/jobs/job.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/** When somebody is called something else, the pages on which they have written are made anew. */
export const renewPages = jobOn({
  name: "contributions.renew-pages",
  on: personRenamed,
  async run(context, { personId }) {
    await context.write(async (db) => {
      const pages = await db.contribution.findMany({
        where: { authorId: personId, pageTag: { not: "" } },
        distinct: ["pageTag"],
        select: { pageTag: true },
      });
      await bump(db, ...pages.map(({ pageTag }) => pageTag));
    });
  },
});
