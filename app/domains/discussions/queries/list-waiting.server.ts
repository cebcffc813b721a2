import { forEveryone } from "#app/domains/contributions/policy.ts";
import { listSize, threadUrl } from "#app/domains/discussions/rules.ts";
import { named, publicName } from "#app/domains/identity/rules.names.ts";
import type { Context } from "#app/platform/context.ts";

/** The public questions that the council has not answered yet, the one that has waited longest first. */
export async function listWaiting(context: Context, { after = 0 }: { after?: number } = {}) {
  const threads = await context.read((db) =>
    db.thread.findMany({
      where: { answeredAt: null, number: { gt: after }, contribution: forEveryone },
      // Numbers are given in the order of asking.
      orderBy: { number: "asc" },
      take: listSize + 1,
      select: {
        number: true,
        commentCount: true,
        createdAt: true,
        contribution: {
          select: {
            title: true,
            author: named,
          },
        },
      },
    }),
  );
  const questions = threads.slice(0, listSize).map(({ contribution, ...thread }) => ({
    ...thread,
    title: contribution.title,
    authorName: publicName(contribution.author, context.locale),
    url: threadUrl(thread.number),
  }));
  return { questions, next: threads.length > listSize ? questions.at(-1)!.number : null };
}
