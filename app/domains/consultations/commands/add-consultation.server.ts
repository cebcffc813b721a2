import { rememberConsultation } from "#app/domains/consultations/commands/remember-consultation.server.ts";
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
    await db.consultation.create({ data: { id, number, ...columnsOf(context, draft) } });
    await rememberConsultation(within(context, db), id);
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
