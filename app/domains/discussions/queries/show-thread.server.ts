import { listAnswers } from "#app/domains/answers/queries/list-answers.sql.server.ts";
import { noteHiddenReading } from "#app/domains/contributions/commands/note-hidden-reading.server.ts";
import { personOf } from "#app/domains/contributions/policy.ts";
import { glanceAtThread } from "#app/domains/discussions/queries/find-thread.sql.server.ts";
import {
  listComments,
  type CommentLine,
} from "#app/domains/discussions/queries/show-thread.sql.server.ts";
import { pageOf } from "#app/domains/discussions/rules.ts";
import { reasonsFor } from "#app/domains/moderation/queries/reasons-for.server.ts";
import type { HouseRule } from "#app/domains/moderation/rules.ts";
import type { Context } from "#app/platform/context.ts";
import { withinGlance } from "#app/platform/db/within.ts";

/**
 * One page of a thread as its reader sees it: the question, the council's answers and a page of comments.
 * How often the database is asked does not depend on how many there are.
 */
export async function showThread(context: Context, number: number, page: number) {
  const { actor, locale } = context;
  const found = await context.glance(async (db) => {
    const inside = withinGlance(context, db);
    const thread = await glanceAtThread(inside, { number });
    if (!thread) return null;

    const rows = await listComments(db, actor, { threadId: thread.id, page, locale });
    if (page > 1 && rows.length === 0) return null;

    const hidden = rows.filter(({ visibility }) => visibility === "hidden");
    const ids = hidden.map(({ contributionId }) => contributionId);
    const rules = await reasonsFor(inside, ids);
    const { body: _, authorId, ...question } = thread;
    return {
      thread: {
        ...question,
        isOwn: authorId !== null && authorId === personOf(actor),
      },
      answers: await listAnswers(inside, "thread", thread.id),
      comments: rows.map((row) => shown(row, rules)),
      page,
      pages: pageOf(rows[0]?.total ?? 0),
    };
  });
  if (!found) return null;

  const { thread, comments } = found;
  await noteHiddenReading(context, { kind: "thread", id: thread.id }, [thread, ...comments]);
  return found;
}

export type ThreadPage = NonNullable<Awaited<ReturnType<typeof showThread>>>;
export type ShownComment = ThreadPage["comments"][number];

function shown(row: CommentLine, rules: Map<string, HouseRule>) {
  const { total: _, contributionId, ...comment } = row;
  return { ...comment, rule: rules.get(contributionId) ?? null };
}
