import { noteHiddenReading } from "#app/domains/contributions/commands/note-hidden-reading.server.ts";
import { mayRead } from "#app/domains/contributions/policy.ts";
import { findThread } from "#app/domains/discussions/queries/find-thread.sql.server.ts";
import { commentUrl } from "#app/domains/discussions/rules.ts";
import { named, publicName } from "#app/domains/identity/rules.names.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

/** One comment with its thread, for those who may read both. */
export async function showComment(
  context: Context,
  { thread: number, comment }: { thread: number; comment: number },
) {
  return context.read(async (db) => {
    const inside = within(context, db);
    const thread = await findThread(inside, { number });
    if (!thread) return null;

    const where = { threadId: thread.id, number: comment };
    const found = await db.comment.findFirst({ where, select: { contribution } });
    if (!found || !mayRead(context.actor, found.contribution)) return null;

    const { id: contributionId, author, ...words } = found.contribution;
    await noteHiddenReading(inside, { kind: "contribution", id: contributionId }, [words]);
    return {
      number: comment,
      contributionId,
      ...words,
      authorName: publicName(author, context.locale),
      url: commentUrl(number, comment),
      thread: {
        title: thread.title,
        pageTag: thread.pageTag,
      },
    };
  });
}

const contribution = {
  select: {
    id: true,
    body: true,
    html: true,
    locale: true,
    visibility: true,
    authorId: true,
    author: named,
  },
} as const;
