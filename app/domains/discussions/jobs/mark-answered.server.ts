import { answerPublished } from "#app/domains/answers/events.ts";
import { threadTag } from "#app/domains/discussions/rules.ts";
import { jobOn } from "#app/platform/jobs/job.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/** A thread to which the council has published an answer is marked answered and moves up. */
export const markAnswered = jobOn({
  name: "discussions.mark-answered",
  on: answerPublished,
  async run(context, { subjectKind, subjectId }) {
    if (subjectKind !== "thread") return;

    await context.write(async (db) => {
      const where = { id: subjectId };
      await db.thread.updateMany({
        where: { ...where, answeredAt: null },
        data: { answeredAt: context.now },
      });
      await db.thread.updateMany({ where, data: { activeAt: context.now } });
      await bump(db, "threads", threadTag(subjectId));
    });
  },
});
