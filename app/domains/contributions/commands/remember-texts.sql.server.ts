import { forgetTexts } from "#app/domains/contributions/commands/forget-texts.sql.server.ts";
import { lexemesOf } from "#app/domains/contributions/queries/lexemes-of.sql.server.ts";
import type { Memorable } from "#app/domains/contributions/schema.similar.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

/**
 * Public texts are remembered, so that whoever writes about the same is shown them; what was remembered
 * of them before is forgotten. Each stands under its terms with the part of BM25 (Robertson and
 * Zaragoza, 2009; k1 = 1.2, b = 0.75) that does not depend on what is looked for. The inner part of
 * bringing contributions up to date and of publishing a consultation, which say what is public.
 */
export async function rememberTexts(context: Context, texts: Memorable[]): Promise<void> {
  if (texts.length === 0) return;
  const rows = JSON.stringify(texts.map(rowOf));

  await context.write(async (db) => {
    await forgetTexts(within(context, db), texts);
    await db.$executeRaw`
      WITH given AS MATERIALIZED (
        SELECT nextval('similar_texts_number_seq')::int AS number, given.*
        FROM jsonb_to_recordset(${rows}::jsonb) AS given
          (kind text, "subjectId" uuid, locale text, revision int, title text, text text,
           details text, url text, "opensAt" timestamptz, "closesAt" timestamptz)
      ), words AS MATERIALIZED (
        SELECT given.number, word.term, word.times,
          sum(word.times) OVER (PARTITION BY given.number) AS length
        FROM given CROSS JOIN LATERAL (${lexemesOf}) AS word
      ), placed AS (
        INSERT INTO similar_texts
          (number, kind, subject_id, locale, revision, title, text, url, opens_at, closes_at, terms)
        SELECT number, kind, "subjectId", locale, coalesce(revision, 0),
          CASE WHEN revision IS NULL THEN title ELSE '' END,
          CASE WHEN revision IS NULL THEN concat_ws(E'\\n\\n', text, details) ELSE '' END,
          coalesce(url, ''), "opensAt", "closesAt", coalesce(terms, '{}')
        FROM given
        LEFT JOIN (SELECT number, array_agg(term) AS terms FROM words GROUP BY number) AS sums
          USING (number)
      ), posted AS (
        INSERT INTO similar_postings (term, number, weight)
        SELECT term, number,
          round(1000 * times * (1.2 + 1) / (times + 1.2 * (1 - 0.75 + 0.75 * length / ${usualLength})))
        FROM words
      )
      INSERT INTO similar_terms AS known (term, texts)
      SELECT term, count(*) FROM words GROUP BY term
      UNION ALL SELECT '', count(*) FROM given
      ON CONFLICT (council_id, term) DO UPDATE SET texts = known.texts + excluded.texts`;
  });
}

// What a petition comes to on average, in words weighed by where they stand. A council's own average
// would turn all postings false with every new text, and change next to nothing.
const usualLength = 65;

function rowOf({ text, details, ...rest }: Memorable) {
  return { ...rest, text: text?.slice(0, 20_000), details: details?.slice(0, 20_000) };
}
