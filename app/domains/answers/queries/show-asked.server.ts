import { messages } from "#app/domains/answers/messages.en.ts";
import { listAnswers } from "#app/domains/answers/queries/list-answers.sql.server.ts";
import { mayAnswer, mayPublishAnswers } from "#app/domains/identity/policy.ts";
import { teamsToAnswerFor } from "#app/domains/answers/queries/teams-to-answer-for.server.ts";
import { sayMoment } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { translator } from "#app/platform/i18n/translator.ts";

interface Thread {
  id: string;
  number: number;
  title: string;
  html: string;
  url: string;
  authorName: string;
  createdAt: Date;
}

/**
 * What an officer needs to answer a question: its words, the teams to speak for, and whether the
 * council has answered before. Dates are put into words here, so that browser and server agree.
 */
export async function showAsked(context: Context, thread: Thread) {
  const { locale, council } = context;
  const t = translator(messages, locale);
  const { id, number, title, html, url } = thread;
  const when = sayMoment(locale, council.timeZone, thread.createdAt);

  return context.read(async (db) => {
    const inside = within(context, db);
    const answers = (await listAnswers(inside, "thread", id)).length;
    return {
      heading: t("new-title"),
      mayAnswer: mayAnswer(context.actor),
      draftOnly: !mayPublishAnswers(context.actor),
      question: { number, title, html, url, answers, asked: { name: thread.authorName, when } },
      teams: await teamsToAnswerFor(inside),
    };
  });
}
