import { subMinutes } from "date-fns";
import { writeContribution } from "#app/domains/contributions/commands/write-contribution.server.ts";
import { personOf } from "#app/domains/contributions/policy.ts";
import { threadStarted } from "#app/domains/discussions/events.ts";
import { mayTakePart } from "#app/domains/discussions/policy.ts";
import { repeatMinutes, threadTag, threadUrl } from "#app/domains/discussions/rules.ts";
import type { QuestionForm } from "#app/domains/discussions/schema.ts";
import { lockPerson } from "#app/domains/identity/queries/lock-person.sql.server.ts";
import { reviewContribution } from "#app/domains/moderation/commands/review-contribution.server.ts";
import type { Actor, Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { newId, nextNumber } from "#app/platform/ids.server.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/** Somebody asks a question, which opens a thread; a second press of the button opens no second one. */
export async function startThread(
  context: Context,
  { title, body }: QuestionForm,
): Promise<Outcome<{ number: number; isHeld: boolean }, "not-signed-in">> {
  const { actor, now } = context;
  if (!mayTakePart(actor)) return refused("not-signed-in");

  return context.write(async (db) => {
    const repeated = await findRepeated(db, actor, { title, body }, now);
    if (repeated) return done(repeated);

    const id = newId();
    const number = await nextNumber(db, "thread");
    const place = { url: threadUrl(number), pageTag: threadTag(id) };
    const question = { kind: "question", format: "plain", title, body, ...place } as const;
    const inside = within(context, db);
    const { id: contributionId } = await writeContribution(inside, question);
    await db.thread.create({
      data: { id, number, contributionId, activeAt: now, createdAt: now },
      select: { id: true },
    });

    const isHeld = (await reviewContribution(inside, { contributionId })) === "held";
    const news = { threadId: id, contributionId };
    if (!isHeld) await announce(db, threadStarted, news, { once: contributionId });
    await bump(db, "threads");
    return done({ number, isHeld });
  });
}

async function findRepeated(db: Db, actor: Actor, text: QuestionForm, now: Date) {
  const authorId = personOf(actor)!;
  await lockPerson(db, authorId);
  const since = { gte: subMinutes(now, repeatMinutes) };
  const thread = await db.thread.findFirst({
    where: { contribution: { authorId, ...text, createdAt: since } },
    select: { number: true, contribution: { select: { visibility: true } } },
  });
  return thread && { number: thread.number, isHeld: thread.contribution.visibility !== "visible" };
}
