import { stateAt, type ConsultationState } from "#app/domains/consultations/rules.ts";
import {
  OptionSchema,
  QuestionKindSchema,
  type AskedQuestion,
} from "#app/domains/consultations/schema.ts";
import type { Context, Locale } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";

export interface ConsultationPage {
  id: string;
  number: number;
  title: string;
  summary: string;
  backgroundHtml: string;
  state: ConsultationState;
  opensAt: Date;
  closesAt: Date;
  questions: AskedQuestion[];
}

/** One consultation with its questions, in the language of the page. */
export async function showConsultation(
  context: Context,
  number: number,
): Promise<ConsultationPage | null> {
  return context.read(async (db) => {
    const row = await db.consultation.findFirst({ where: { number, publishedAt: { not: null } } });
    if (!row) return null;
    const welsh = context.locale === "cy";
    return {
      id: row.id,
      number: row.number,
      title: welsh ? row.titleCy : row.title,
      summary: welsh ? row.summaryCy : row.summary,
      backgroundHtml: welsh ? row.backgroundHtmlCy : row.backgroundHtml,
      state: stateAt(row, context.now),
      opensAt: row.opensAt,
      closesAt: row.closesAt,
      questions: await askedQuestions(db, row.id, context.locale),
    };
  });
}

/** The questions of a consultation in order, in one language. */
export async function askedQuestions(
  db: Db,
  consultationId: string,
  locale: Locale,
): Promise<AskedQuestion[]> {
  const rows = await db.consultationQuestion.findMany({
    where: { consultationId },
    orderBy: { position: "asc" },
  });
  const welsh = locale === "cy";
  return rows.map((row) => ({
    id: row.id,
    position: row.position,
    kind: QuestionKindSchema.parse(row.kind),
    prompt: welsh ? row.promptCy : row.prompt,
    hint: welsh ? row.hintCy : row.hint,
    options: OptionSchema.array()
      .parse(row.options)
      .map(({ key, label, labelCy }) => ({ key, label: welsh ? labelCy : label })),
    required: row.required,
  }));
}
