import { commentPosted } from "#app/domains/discussions/events.ts";
import { recordNews } from "#app/domains/notifications/commands/record-news.server.ts";
import { jobOn } from "#app/platform/jobs/job.ts";

/** A new comment is news to whoever follows the thread. */
export const recordComment = jobOn({
  name: "notifications.record-comment",
  on: commentPosted,
  async run(context, { threadId, contributionId }) {
    await recordNews(context, {
      subject: { subjectKind: "thread", subjectId: threadId },
      kind: "comment",
      contributionId,
    });
  },
});
