import { answerPublished } from "#app/domains/answers/events.ts";
import { recordNews } from "#app/domains/notifications/commands/record-news.server.ts";
import { SubjectSchema } from "#app/domains/notifications/schema.ts";
import { jobOn } from "#app/platform/jobs/job.ts";

/** An official answer is news to whoever follows the subject. */
export const recordAnswer = jobOn({
  name: "notifications.record-answer",
  on: answerPublished,
  async run(context, { contributionId, ...about }) {
    const subject = SubjectSchema.parse(about);
    await recordNews(context, { subject, kind: "answer", contributionId });
  },
});
