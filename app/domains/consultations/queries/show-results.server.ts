import { countAnswers } from "#app/domains/consultations/queries/count-answers.sql.server.ts";
import { listTexts } from "#app/domains/consultations/queries/list-texts.server.ts";
import { showConsultation } from "#app/domains/consultations/queries/show-consultation.server.ts";
import type { AskedQuestion } from "#app/domains/consultations/schema.ts";
import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import type { Context } from "#app/platform/context.ts";

/**
 * All that was said to one consultation, question by question; `before` says where a page of texts
 * ended. When an auditor reads it, that is on record.
 */
export async function showResults(
  context: Context,
  number: number,
  before: (position: number) => string | null,
) {
  const consultation = await showConsultation(context, number);
  const counted = consultation && (await countAnswers(context, consultation.id));
  if (!counted) return null;
  await noteReading(context, { kind: "consultation", id: consultation.id });

  const questions = await Promise.all(
    consultation.questions.map(async (question) => {
      const { answered, counts, mean } = counted.questions.get(question.id) ?? nothing;
      const written = await textsTo(context, question, before(question.position));
      return { question, answered, counts: Object.fromEntries(counts), mean, ...written };
    }),
  );
  const { title } = consultation;
  return { number, title, responses: counted.responses, questions };
}

const nothing = { answered: 0, counts: new Map<string, number>(), mean: null };

async function textsTo(context: Context, question: AskedQuestion, before: string | null) {
  const page =
    question.kind === "text" ? await listTexts(context, question.id, before ?? undefined) : null;
  return page ?? { texts: [], next: null };
}
