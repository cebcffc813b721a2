import { pipeline, Readable } from "node:stream";
import { stringify } from "csv-stringify";
import { messages } from "#app/domains/consultations/messages.en.ts";
import { readAllResponses } from "#app/domains/consultations/queries/read-all-responses.server.ts";
import type { ConsultationPage } from "#app/domains/consultations/queries/show-consultation.server.ts";
import { wordsOf } from "#app/domains/consultations/schema.ts";
import type { Context } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";

/**
 * Every response as CSV (RFC 4180, UTF-8 with byte order mark for spreadsheets), one row a response
 * and one column a question; cells that a spreadsheet would take for a formula are escaped.
 * Where reading fails the stream ends with that error.
 */
export function writeCsv(context: Context, consultation: ConsultationPage): Readable {
  const rows = stringify({ bom: true, escape_formulas: true, record_delimiter: "windows" });
  // Whoever reads the rows hears of an error; nobody else has to.
  return pipeline(Readable.from(records(context, consultation)), rows, () => undefined);
}

async function* records(context: Context, { id, questions }: ConsultationPage) {
  const t = translator(messages, context.locale);
  const fixed = [t("csv-reference"), t("csv-submitted"), t("csv-language")];
  yield [...fixed, ...questions.map((question) => question.prompt)];
  for await (const { reference, submittedAt, locale, answers } of readAllResponses(context, id)) {
    const said = questions.map((question) => wordsOf(question, answers.get(question.id)) ?? "");
    yield [reference, submittedAt.toISOString(), locale, ...said];
  }
}
