import type { AnswerToPublish } from "#app/domains/answers/commands/publish-answer.server.ts";
import { whyNotDraft } from "#app/domains/answers/policy.ts";
import { lockPerson } from "#app/domains/identity/queries/lock-person.sql.server.ts";
import { teamsOf } from "#app/domains/identity/queries/teams-of.server.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { newId, nextNumber } from "#app/platform/ids.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/**
 * An officer who may only draft hands an answer to the approvers; nobody else can read it. A second
 * press of the button hands in nothing more.
 */
export async function draftAnswer(
  context: Context,
  { subject, teamId, body }: AnswerToPublish,
): Promise<Outcome<{ number: number }, "not-responder" | "not-in-team">> {
  return context.write(async (db) => {
    const { actor, now } = context;
    const inside = within(context, db);
    if (!("personId" in actor)) return refused("not-responder");
    const whyNot = whyNotDraft(actor, teamId, await teamsOf(inside, actor.personId));
    if (whyNot) return refused(whyNot);

    const { kind: subjectKind, id: subjectId, ...about } = subject;
    const same = { subjectKind, subjectId, teamId, body, authorId: actor.personId };
    await lockPerson(db, actor.personId);
    const repeated = await db.answerDraft.findFirst({
      where: { ...same, state: "waiting" },
      select: { number: true },
    });
    if (repeated) return done(repeated);

    const number = await nextNumber(db, "answer-draft");
    await db.answerDraft.create({
      data: { id: newId(), number, ...same, subject: about, createdAt: now },
      select: { id: true },
    });
    const entry = { action: "answers.draft", subjectKind, subjectId };
    await record(inside, { ...entry, after: { draft: number, teamId } });
    return done({ number });
  });
}
