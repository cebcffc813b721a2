import { forEveryone } from "#app/domains/contributions/policy.ts";
import type { NewsKind, Subject } from "#app/domains/notifications/schema.ts";
import type { Context } from "#app/platform/context.ts";
import { newId } from "#app/platform/ids.server.ts";

interface News {
  subject: Subject;
  kind: NewsKind;
  contributionId: string;
}

/**
 * Notes that there is something new about a subject that everyone may read, once; who hears of it is
 * decided at digest time.
 * The inner part of the jobs that hear of comments and of answers; nobody asks for it.
 */
export async function recordNews(context: Context, { subject, kind, contributionId }: News) {
  await context.write(async (db) => {
    const thread = await db.thread.findFirst({
      where: { id: subject.subjectId, contribution: forEveryone },
      select: { contribution: { select: { title: true } } },
    });
    const written = await db.contribution.findFirst({
      where: { id: contributionId },
      select: { url: true },
    });
    if (!thread || !written) return;
    await db.newsItem.createMany({
      data: {
        id: newId(),
        ...subject,
        kind,
        contributionId,
        title: thread.contribution.title ?? "",
        url: written.url,
        happenedAt: context.now,
      },
      skipDuplicates: true,
    });
  });
}
