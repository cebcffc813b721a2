import { takesComments } from "#app/domains/discussions/policy.ts";
import { findThread } from "#app/domains/discussions/queries/find-thread.sql.server.ts";
import { showComment } from "#app/domains/discussions/queries/show-comment.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

/** What somebody is about to reply to: a thread and, perhaps, one comment in it; nothing if it takes none. */
export async function showReplyTo(
  context: Context,
  { thread: number, parent }: { thread: number; parent: number | null },
) {
  return context.read(async (db) => {
    const inside = within(context, db);
    const thread = await findThread(inside, { number });
    if (!thread || !takesComments(thread)) return null;

    const { title, url } = thread;
    if (parent === null) return { thread: { title, url }, parent: null };

    const comment = await showComment(inside, { thread: number, comment: parent });
    if (comment?.visibility !== "visible") return null;
    const { html, locale, authorName } = comment;
    return { thread: { title, url }, parent: { number: parent, html, locale, authorName } };
  });
}
