import { consultationResponded } from "#app/domains/consultations/events.ts";
import { mayRespond } from "#app/domains/consultations/policy.ts";
import { askedQuestions } from "#app/domains/consultations/queries/show-consultation.server.ts";
import { stateAt } from "#app/domains/consultations/rules.ts";
import {
  fieldOf,
  type AskedQuestion,
  type ResponseValues,
} from "#app/domains/consultations/schema.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { newId, newReference } from "#app/platform/ids.server.ts";
import { canonicalEmail } from "#app/platform/mail/mailbox.ts";
import { done, refused } from "#app/platform/outcome.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { hashOf } from "#app/platform/seal.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/**
 * Somebody answers a consultation; pressing the button twice under one submission key sends once.
 * The key is unique, so that of two presses at once the second waits for the first and finds it.
 */
export async function submitResponse(
  context: Context,
  number: number,
  submissionKey: string,
  values: ResponseValues,
) {
  if (!mayRespond(context.actor)) return refused("not-allowed");

  const vault = await vaultOf(context);
  return context.write(async (db) => {
    const consultation = await db.consultation.findFirst({
      where: { number, publishedAt: { not: null } },
    });
    if (!consultation) return refused("not-found");
    const questions = await askedQuestions(db, consultation.id, context.locale);
    const answers = answersOf(questions, values);
    const key = hashOf(`${consultation.id}\n${submissionKey}`);

    const earlier = await responseUnder(db, key);
    if (earlier) {
      return isSame(earlier.answers, answers) ? done(earlier) : refused("already-sent");
    }
    if (stateAt(consultation, context.now) !== "open") return refused("not-open");
    if (answers.length === 0) return refused("nothing-said");

    const response = { id: newId(), reference: newReference("CON") };
    const stored = await db.consultationResponse.createMany({
      data: {
        ...response,
        consultationId: consultation.id,
        submissionKey: key,
        email: values.email ? vault.seal(values.email) : null,
        emailKey: values.email ? vault.keyFor(canonicalEmail(values.email)) : null,
        locale: context.locale,
        submittedAt: context.now,
      },
      skipDuplicates: true,
    });
    if (stored.count === 0) return done((await responseUnder(db, key))!);
    await db.responseAnswer.createMany({
      data: answers.map((answer) => ({ responseId: response.id, ...answer })),
    });
    await announce(db, consultationResponded, { responseId: response.id });
    return done(response);
  });
}

interface Answer {
  questionId: string;
  text: string | null;
  choice: string | null;
  scale: number | null;
}

function answersOf(questions: AskedQuestion[], values: ResponseValues): Answer[] {
  return questions.flatMap((question) => {
    const given = values[fieldOf(question)];
    if (!given) return [];
    return {
      questionId: question.id,
      text: question.kind === "text" ? given : null,
      choice: question.kind === "one" ? given : null,
      scale: question.kind === "scale" ? Number(given) : null,
    };
  });
}

function responseUnder(db: Db, submissionKey: string) {
  return db.consultationResponse.findFirst({
    where: { submissionKey },
    select: {
      id: true,
      reference: true,
      answers: { select: { questionId: true, text: true, choice: true, scale: true } },
    },
  });
}

function isSame(one: Answer[], other: Answer[]): boolean {
  const sorted = (answers: Answer[]) =>
    JSON.stringify(
      answers
        .map(({ questionId, text, choice, scale }) => [questionId, text, choice, scale])
        .sort((a, b) => String(a[0]).localeCompare(String(b[0]))),
    );
  return sorted(one) === sorted(other);
}
