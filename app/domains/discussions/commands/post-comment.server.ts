import { subMinutes } from "date-fns";
import { writeContribution } from "#app/domains/contributions/commands/write-contribution.server.ts";
import { forEveryone, personOf } from "#app/domains/contributions/policy.ts";
import { commentPosted } from "#app/domains/discussions/events.ts";
import { mayReadThread, mayTakePart, takesComments } from "#app/domains/discussions/policy.ts";
import { countComments } from "#app/domains/discussions/queries/count-comments.sql.server.ts";
import { lockThread } from "#app/domains/discussions/queries/lock-thread.sql.server.ts";
import {
  commentUrl,
  placeUnder,
  repeatMinutes,
  threadTag,
} from "#app/domains/discussions/rules.ts";
import { reviewContribution } from "#app/domains/moderation/commands/review-contribution.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

export interface Posted {
  number: number;
  isHeld: boolean;
}

export type WhyNotPosted =
  "not-signed-in" | "thread-not-found" | "thread-closed" | "parent-not-found";

/** Somebody comments in a thread or replies to a comment; a second press of the button posts nothing. */
export async function postComment(
  context: Context,
  threadNumber: number,
  { body, parent: parentNumber = null }: { body: string; parent?: number | null },
): Promise<Outcome<Posted, WhyNotPosted>> {
  if (!mayTakePart(context.actor)) return refused("not-signed-in");

  return context.write(async (db) => {
    const thread = await lockThread(db, threadNumber);
    if (!thread || !mayReadThread(context.actor, thread)) return refused("thread-not-found");
    if (!takesComments(thread)) return refused("thread-closed");
    const parent = parentNumber === null ? null : await findParent(db, thread.id, parentNumber);
    if (parent === undefined) return refused("parent-not-found");
    const repeated = await findRepeated(context, db, thread.id, { body, parentNumber });
    if (repeated) return done(repeated);

    const number = thread.lastComment + 1;
    const place = { url: commentUrl(thread.number, number), pageTag: threadTag(thread.id) };
    const inside = within(context, db);
    const comment = { kind: "comment", format: "plain", body, ...place } as const;
    const { id: contributionId } = await writeContribution(inside, comment);
    await db.comment.create({
      data: {
        threadId: thread.id,
        number,
        parentNumber,
        contributionId,
        ...placeUnder(parent, number),
        createdAt: context.now,
      },
      select: { id: true },
    });

    const isHeld = (await reviewContribution(inside, { contributionId })) === "held";
    await db.thread.updateMany({
      where: { id: thread.id },
      data: { lastComment: number, activeAt: isHeld ? undefined : context.now },
    });
    if (!isHeld) {
      await countComments(db, thread.id);
      const news = { threadId: thread.id, contributionId };
      await announce(db, commentPosted, news, { once: contributionId });
      await bump(db, "threads", threadTag(thread.id));
    }
    return done({ number, isHeld });
  });
}

async function findParent(db: Db, threadId: string, number: number) {
  const parent = await db.comment.findFirst({
    where: { threadId, number, contribution: forEveryone },
    select: { depth: true, path: true },
  });
  return parent ?? undefined;
}

async function findRepeated(
  { actor, now }: Context,
  db: Db,
  threadId: string,
  { body, parentNumber }: { body: string; parentNumber: number | null },
): Promise<Posted | null> {
  const recent = { gte: subMinutes(now, repeatMinutes) };
  const contribution = { authorId: personOf(actor), body, createdAt: recent };
  const comment = await db.comment.findFirst({
    where: { threadId, parentNumber, contribution },
    select: { number: true, contribution: { select: { visibility: true } } },
  });
  return (
    comment && { number: comment.number, isHeld: comment.contribution.visibility !== "visible" }
  );
}
