import { showContribution } from "#app/domains/contributions/queries/show-contribution.server.ts";
import { threadStarted } from "#app/domains/discussions/events.ts";
import { findPerson } from "#app/domains/identity/queries/find-person.server.ts";
import { startFollowing } from "#app/domains/notifications/commands/follow.server.ts";
import { jobOn } from "#app/platform/jobs/job.ts";

/** Whoever asks hears of the answers without having to ask for that too. */
export const followOwnThread = jobOn({
  name: "notifications.follow-own-thread",
  on: threadStarted,
  async run(context, { threadId, contributionId }) {
    const question = await showContribution(context, contributionId);
    const author = question?.authorId ? await findPerson(context, question.authorId) : null;
    // Whoever left in the meantime has no address any more.
    if (!question || !author?.email) return;
    const subject = { subjectKind: "thread", subjectId: threadId } as const;
    await context.write((db) => startFollowing(db, author.id, subject, question.createdAt));
  },
});
