import { answerPublished } from "#app/domains/answers/events.ts";
import { showContribution } from "#app/domains/contributions/queries/show-contribution.server.ts";
import { threadTag } from "#app/domains/discussions/rules.ts";
import { within } from "#app/platform/db/within.ts";
import { jobOn } from "#app/platform/jobs/job.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/** A thread to which the council has published an answer is marked answered and moves up. */
export const markAnswered = jobOn({
  name: "discussions.mark-answered",
  on: answerPublished,
  async run(context, { subjectKind, subjectId, contributionId }) {
    if (subjectKind !== "thread") return;

    await context.write(async (db) => {
      const answer = await showContribution(within(context, db), contributionId);
      if (!answer) return;

      const { createdAt: at } = answer;
      const where = { id: subjectId };
      await db.thread.updateMany({
        where: { ...where, answeredAt: null },
        data: { answeredAt: at },
      });
      await db.thread.updateMany({
        where: { ...where, activeAt: { lt: at } },
        data: { activeAt: at },
      });
      await bump(db, "threads", threadTag(subjectId));
    });
  },
});
