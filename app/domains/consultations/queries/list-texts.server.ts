import { mayReadResponses } from "#app/domains/consultations/policy.ts";
import type { Context } from "#app/platform/context.ts";

const pageSize = 25;

export interface WrittenAnswer {
  reference: string;
  text: string;
  submittedAt: Date;
}

/** What people wrote to one question, newest first; `before` is the reference that ended the last page. */
export async function listTexts(
  context: Context,
  questionId: string,
  before?: string,
): Promise<{ texts: WrittenAnswer[]; next: string | null } | null> {
  if (!mayReadResponses(context.actor)) return null;

  return context.read(async (db) => {
    const last = before
      ? await db.consultationResponse.findFirst({
          where: { reference: before },
          select: { id: true },
        })
      : null;
    const rows = await db.responseAnswer.findMany({
      where: { questionId, text: { not: null }, ...(last && { responseId: { lt: last.id } }) },
      select: { text: true, response: { select: { reference: true, submittedAt: true } } },
      orderBy: { responseId: "desc" },
      take: pageSize + 1,
    });
    const texts = rows.slice(0, pageSize).map((row) => ({ ...row.response, text: row.text ?? "" }));
    return { texts, next: rows.length > pageSize ? texts.at(-1)!.reference : null };
  });
}
