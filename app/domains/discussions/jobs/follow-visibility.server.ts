import { contributionVisibilityChanged } from "#app/domains/contributions/events.ts";
import { commentPosted, threadStarted } from "#app/domains/discussions/events.ts";
import { countComments } from "#app/domains/discussions/queries/count-comments.sql.server.ts";
import { lockThread } from "#app/domains/discussions/queries/lock-thread.sql.server.ts";
import { threadTag } from "#app/domains/discussions/rules.ts";
import type { Db } from "#app/platform/db/db.ts";
import { jobOn } from "#app/platform/jobs/job.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/** When a question or comment is hidden or let through, its thread counts again and tells who waits. */
export const followVisibility = jobOn({
  name: "discussions.follow-visibility",
  on: contributionVisibilityChanged,
  async run(context, { contributionId }) {
    await context.write(async (db) => {
      const found = await findThreadOf(db, contributionId);
      if (!found) return;

      const { number, isQuestion, isVisible } = found;
      const { id: threadId } = (await lockThread(db, number))!;
      await countComments(db, threadId);
      if (isVisible) {
        const what = isQuestion ? threadStarted : commentPosted;
        await announce(db, what, { threadId, contributionId }, { once: contributionId });
        await db.thread.updateMany({ where: { id: threadId }, data: { activeAt: context.now } });
      }
      await bump(db, "threads", threadTag(threadId));
    });
  },
});

async function findThreadOf(db: Db, id: string) {
  const contribution = await db.contribution.findFirst({
    where: { id },
    select: {
      visibility: true,
      thread: { select: { number: true } },
      comment: { select: { thread: { select: { number: true } } } },
    },
  });
  const thread = contribution?.thread ?? contribution?.comment?.thread;
  if (!contribution || !thread) return null;
  const isVisible = contribution.visibility === "visible";
  return { number: thread.number, isQuestion: contribution.thread !== null, isVisible };
}
