import { askedQuestions } from "#app/domains/consultations/queries/show-consultation.server.ts";
import { lastMoment } from "#app/domains/consultations/rules.ts";
import { wordsOf } from "#app/domains/consultations/schema.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { seal } from "#app/platform/seal.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

export interface ResponseCopy {
  reference: string;
  consultation: { number: number; title: string; lastMoment: Date };
  submittedAt: Date;
  hasEmail: boolean;
  answers: { prompt: string; answer: string | null }[];
}

/** What somebody sent, for themselves to read again: the page is known only to them, by its seal. */
export async function showResponse(
  context: Context,
  reference: string,
): Promise<ResponseCopy | null> {
  return context.read((db) => copyOf(db, context, { reference }));
}

/** The same copy for the receipt, with the address to send it to. */
export async function showReceipt(context: Context, responseId: string) {
  const vault = await vaultOf(context);
  return context.read(async (db) => {
    const row = await db.consultationResponse.findFirst({
      where: { id: responseId },
      select: { email: true, locale: true },
    });
    if (!row) return null;
    const locale = row.locale === "cy" ? ("cy" as const) : ("en" as const);
    const copy = await copyOf(db, { ...context, locale }, { id: responseId });
    return copy && { ...copy, email: row.email && vault.open(row.email), locale };
  });
}

/** The path of a person's own copy; nobody can guess its seal. */
export function copyPath(number: number, reference: string): string {
  return `/consultations/${number}/responses/${reference}?seal=${seal("response", reference)}`;
}

async function copyOf(
  db: Db,
  { locale }: Pick<Context, "locale">,
  where: { reference: string } | { id: string },
): Promise<ResponseCopy | null> {
  const row = await db.consultationResponse.findFirst({
    where,
    include: { consultation: true, answers: true },
  });
  if (!row) return null;
  const questions = await askedQuestions(db, row.consultationId, locale);
  const { consultation } = row;
  return {
    reference: row.reference,
    consultation: {
      number: consultation.number,
      title: locale === "cy" ? consultation.titleCy : consultation.title,
      lastMoment: lastMoment(consultation),
    },
    submittedAt: row.submittedAt,
    hasEmail: row.email !== null,
    answers: questions.map((question) => {
      const given = row.answers.find((answer) => answer.questionId === question.id);
      const value = given?.text ?? given?.choice ?? given?.scale?.toString();
      return { prompt: question.prompt, answer: wordsOf(question, value) };
    }),
  };
}
