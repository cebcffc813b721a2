import { mayReadResponses } from "#app/domains/consultations/policy.ts";
import type { Context } from "#app/platform/context.ts";

export interface AnswerCounts {
  responses: number;
  /** By question id. */
  questions: Map<string, { answered: number; counts: Map<string, number>; mean: number | null }>;
}

/**
 * How often each answer was given, for those who may read responses.
 * Plan: Index Scan on consultation_questions by (council_id, consultation_id), nested loop into
 * response_answers_council_id_question_id_idx; one HashAggregate.
 */
export async function countAnswers(
  context: Context,
  consultationId: string,
): Promise<AnswerCounts | null> {
  if (!mayReadResponses(context.actor)) return null;

  return context.read(async (db) => {
    const responses = await db.consultationResponse.count({ where: { consultationId } });
    const rows = await db.$queryRaw<Row[]>`
      SELECT a.question_id AS "questionId", coalesce(a.choice, a.scale::text) AS value, count(*)::int AS count
      FROM consultation_questions q
      JOIN response_answers a ON a.council_id = q.council_id AND a.question_id = q.id
      WHERE q.consultation_id = ${consultationId}::uuid
      GROUP BY 1, 2`;
    return { responses, questions: byQuestion(rows) };
  });
}

interface Row {
  questionId: string;
  value: string | null;
  count: number;
}

function byQuestion(rows: Row[]): AnswerCounts["questions"] {
  const questions: AnswerCounts["questions"] = new Map();
  for (const { questionId } of rows) {
    const own = rows.filter((row) => row.questionId === questionId);
    const answered = own.reduce((sum, row) => sum + row.count, 0);
    const scaled = own.filter((row) => row.value !== null && /^[1-5]$/.test(row.value));
    const total = scaled.reduce((sum, row) => sum + Number(row.value) * row.count, 0);
    const counts = new Map(own.flatMap((row) => (row.value ? [[row.value, row.count]] : [])));
    questions.set(questionId, { answered, counts, mean: scaled.length ? total / answered : null });
  }
  return questions;
}
