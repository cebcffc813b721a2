import { rememberTexts } from "#app/domains/contributions/commands/remember-texts.sql.server.ts";
import { mayConsult } from "#app/domains/consultations/policy.ts";
import type { Option, QuestionKind } from "#app/domains/consultations/schema.ts";
import { record } from "#app/platform/audit/record.server.ts";
import { dayIn, endOfDay } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { markdownToHtml } from "#app/platform/html/markdown-to-html.server.ts";
import { newId, nextNumber } from "#app/platform/ids.server.ts";
import { done, refused } from "#app/platform/outcome.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/** A consultation as a policy lead writes it, in both languages. */
export interface ConsultationDraft {
  title: string;
  titleCy: string;
  summary: string;
  summaryCy: string;
  /** Markdown subset. */
  background: string;
  backgroundCy: string;
  /** First and last day, `2026-11-21`, in the council's time zone. */
  firstDay: string;
  lastDay: string;
  questions: QuestionDraft[];
}

export interface QuestionDraft {
  kind: QuestionKind;
  prompt: string;
  promptCy: string;
  hint?: string;
  hintCy?: string;
  options?: Option[];
  required?: boolean;
}

/** A policy lead puts a consultation before the residents; it opens and closes at local midnight. */
export async function addConsultation(context: Context, draft: ConsultationDraft) {
  if (!mayConsult(context.actor)) return refused("not-allowed");

  return context.write(async (db) => {
    const id = newId();
    const number = await nextNumber(db, "consultation");
    const columns = columnsOf(context, draft);
    await db.consultation.create({ data: { id, number, ...columns } });
    await rememberTexts(within(context, db), textsOf(id, number, columns));
    await addQuestions(db, id, draft.questions);
    await record(within(context, db), {
      action: "consultations.publish",
      subjectKind: "consultation",
      subjectId: id,
      after: { number, firstDay: draft.firstDay, lastDay: draft.lastDay },
    });
    await bump(db, "consultations");
    return done({ id, number });
  });
}

function columnsOf(context: Context, draft: ConsultationDraft) {
  const { title, titleCy, summary, summaryCy, background, backgroundCy } = draft;
  const zone = context.council.timeZone;
  return {
    title,
    titleCy,
    summary,
    summaryCy,
    background,
    backgroundCy,
    backgroundHtml: markdownToHtml(background),
    backgroundHtmlCy: markdownToHtml(backgroundCy),
    opensAt: endOfDay(zone, dayBefore(draft.firstDay)),
    closesAt: endOfDay(zone, draft.lastDay),
    publishedAt: context.now,
  };
}

/** In both languages, for whoever writes about the same. */
function textsOf(subjectId: string, number: number, columns: ReturnType<typeof columnsOf>) {
  const { opensAt, closesAt } = columns;
  const about = { kind: "consultation" as const, subjectId, url: `/consultations/${number}` };
  const { title, summary, background, titleCy, summaryCy, backgroundCy } = columns;
  return [
    { ...about, locale: "en" as const, title, text: summary, details: background },
    { ...about, locale: "cy" as const, title: titleCy, text: summaryCy, details: backgroundCy },
  ].map((text) => ({ ...text, opensAt, closesAt }));
}

async function addQuestions(db: Db, consultationId: string, questions: QuestionDraft[]) {
  await db.consultationQuestion.createMany({
    data: questions.map((question, index) => ({
      id: newId(),
      consultationId,
      position: index + 1,
      ...question,
      options: question.options ?? [],
    })),
  });
}

function dayBefore(day: string): string {
  return dayIn("UTC", new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000));
}
