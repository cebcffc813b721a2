import { answerPublished } from "#app/domains/answers/events.ts";
import { whyNotAnswer } from "#app/domains/answers/policy.ts";
import type { Subject } from "#app/domains/answers/schema.ts";
import { writeContribution } from "#app/domains/contributions/commands/write-contribution.server.ts";
import { lockPerson } from "#app/domains/identity/queries/lock-person.sql.server.ts";
import { teamsOf } from "#app/domains/identity/queries/teams-of.server.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

export interface AnswerToPublish {
  subject: Subject;
  teamId: string;
  body: string;
}

export type WhyNotAnswered = "not-responder" | "draft-only" | "not-in-team" | "team-not-found";

/**
 * An officer answers in public in the name of a team; everyone can read it from then on. A second
 * press of the button publishes nothing more.
 */
export async function publishAnswer(
  context: Context,
  { subject, teamId, body }: AnswerToPublish,
): Promise<Outcome<{ contributionId: string }, WhyNotAnswered>> {
  return context.write(async (db) => {
    const { actor, now } = context;
    const inside = within(context, db);
    if (!("personId" in actor)) return refused("not-responder");
    const whyNot = whyNotAnswer(actor, teamId, await teamsOf(inside, actor.personId));
    if (whyNot) return refused(whyNot);
    if ((await db.team.count({ where: { id: teamId } })) === 0) return refused("team-not-found");
    const repeated = await findRepeated(db, actor.personId, { subject, teamId, body });
    if (repeated) return done(repeated);

    const { kind: subjectKind, id: subjectId, title, url, pageTag } = subject;
    const { id: contributionId } = await writeContribution(inside, {
      kind: "answer",
      format: "markdown",
      title,
      body,
      teamId,
      pageTag,
      url: `${url}#answers`,
    });
    const about = { subjectKind, subjectId, contributionId };
    await db.answer.create({
      data: { ...about, publishedById: actor.personId, publishedAt: now },
      select: { id: true },
    });
    await record(inside, {
      action: "answers.publish",
      subjectKind,
      subjectId,
      after: {
        contributionId,
        teamId,
      },
    });
    await announce(db, answerPublished, about, { once: contributionId });
    await bump(db, pageTag);
    return done({ contributionId });
  });
}

async function findRepeated(
  db: Db,
  authorId: string,
  { subject, teamId, body }: AnswerToPublish,
): Promise<{ contributionId: string } | null> {
  await lockPerson(db, authorId);
  return db.answer.findFirst({
    where: {
      subjectKind: subject.kind,
      subjectId: subject.id,
      contribution: {
        authorId,
        teamId,
        body,
      },
    },
    select: { contributionId: true },
  });
}
