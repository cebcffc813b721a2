import { lexemesOf } from "#app/domains/contributions/queries/lexemes-of.sql.server.ts";
import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import { comparisonWith, worthwhile } from "#app/domains/contributions/rules.similar.ts";
import type { SimilarKind, TextParts } from "#app/domains/contributions/schema.similar.ts";
import type { Context, Locale } from "#app/platform/context.ts";
import type { SqlDb } from "#app/platform/db/db.ts";
import { sql, type Sql } from "#app/platform/db/sql.server.ts";
import { wordVectors } from "#app/platform/words/word-vectors.server.ts";

/** A public text that speaks of the same. */
export interface SimilarText {
  kind: SimilarKind;
  id: string;
  title: string;
  locale: Locale;
  url: string;
  pageTag: string | null;
  opensAt: Date | null;
  closesAt: Date | null;
  /** How alike it is (`rules.similar.ts`); only to be compared with others of the same answer. */
  likeness: number;
}

interface Asked extends TextParts {
  locale?: Locale;
}

interface Row extends Omit<SimilarText, "likeness">, TextParts {
  share: number;
}

/**
 * The public texts most similar to one that somebody writes, the most similar first, a text of two
 * languages once. `wanted` narrows them down: a condition on the contribution (table alias `c`, null
 * for what is none). The best by BM25 are found in the database and put in order here by their titles
 * and the meaning of their words.
 */
export async function similarTexts(
  context: Context,
  asked: Asked,
  { limit, wanted = sql`true` }: { limit: number; wanted?: Sql },
): Promise<SimilarText[]> {
  const { locale = context.locale } = asked;
  const parts = {
    title: readable(asked.title),
    text: readable(asked.text),
    details: readable(asked.details),
  };
  const rows = await context.glance((db) => find(db, { ...parts, locale }, wanted));

  const vectors = locale === "en" ? wordVectors() : null;
  const likeness = comparisonWith(parts, vectors);
  const ranked = rows
    .map(({ share, text, details, ...row }) => ({
      ...row,
      likeness: likeness({ title: row.title, text, details }, share),
    }))
    .filter((found) => found.likeness >= worthwhile(vectors))
    .toSorted((one, other) => other.likeness - one.likeness);
  return onceEach(ranked, locale).slice(0, limit);
}

// How many postings are read, those of the rarest words first; by how many texts the conditions are
// judged, and how many texts are compared with care.
const postingsRead = 60_000;
const textsJudged = 400;
const textsCompared = 40;

/**
 *   CTE asked -> CTE known (similar_terms by primary key) -> CTE chosen (window)
 *   -> Nested Loop: chosen, Index Only Scan on similar_postings (council, term) -> HashAggregate, Limit
 *   -> Nested Loop: similar_texts, contributions by primary key -> Limit
 *
 * Equality of texts is leakproof, so row-level security lets the indexes be used, as it does not for
 * the operators of full text search and of trigrams.
 */
function find(db: SqlDb, asked: Required<Asked>, wanted: Sql): Promise<Row[]> {
  const { title, text, details, locale } = asked;
  return db.$queryRaw<Row[]>`
    WITH given (title, text, details, locale) AS (
      SELECT ${title}::text, ${text}::text, ${details}::text, ${locale}::text
    ), asked AS MATERIALIZED (
      SELECT word.term, word.times FROM given CROSS JOIN LATERAL (${lexemesOf}) AS word
    ), every AS MATERIALIZED (
      SELECT coalesce(max(texts), 0) AS texts FROM similar_terms WHERE term = ''
    ), known AS MATERIALIZED (
      SELECT asked.term, coalesce(term.texts, 0) AS texts, asked.times *
        ln(1 + (every.texts - coalesce(term.texts, 0) + 0.5) / (coalesce(term.texts, 0) + 0.5)) AS worth
      FROM asked CROSS JOIN every LEFT JOIN similar_terms AS term ON term.term = asked.term
    ), chosen AS MATERIALIZED (
      SELECT term, worth
      FROM (SELECT *, sum(texts) OVER (ORDER BY texts, term) AS reads FROM known) AS in_turn
      WHERE texts > 0 AND (reads <= ${postingsRead} OR reads = texts)
    ), hits AS MATERIALIZED (
      SELECT posting.number, sum(chosen.worth * posting.weight) / 1000 AS score
      FROM chosen CROSS JOIN LATERAL (
        SELECT number, weight FROM similar_postings WHERE term = chosen.term OFFSET 0
      ) AS posting
      GROUP BY posting.number ORDER BY score DESC, number DESC LIMIT ${textsJudged}
    )
    SELECT t.kind, t.subject_id AS id, coalesce(c.title, t.title) AS title, t.locale,
      left(coalesce(c.body, t.text), 4000) AS text, left(c.details, 4000) AS details,
      coalesce(c.url, t.url) AS url, c.page_tag AS "pageTag",
      t.opens_at AS "opensAt", t.closes_at AS "closesAt",
      hits.score / (SELECT greatest(sum(worth), 1) FROM known) AS share
    FROM hits
    JOIN similar_texts t ON t.number = hits.number
    LEFT JOIN contributions c ON c.id = t.subject_id AND t.kind <> 'consultation'
    WHERE (t.kind = 'consultation' OR ${visibleTo({ kind: "anyone" })}) AND (${wanted})
    ORDER BY hits.score DESC, hits.number DESC LIMIT ${textsCompared}`;
}

/** Each once, at its best place, in the wanted language where it is there in several. */
function onceEach(texts: SimilarText[], locale: Locale): SimilarText[] {
  const each = new Map<string, SimilarText>();
  for (const text of texts) {
    const key = `${text.kind} ${text.id}`;
    if (!each.has(key) || text.locale === locale) each.set(key, text);
  }
  return [...each.values()];
}

/** As much of a text as anybody writes, without the one character that PostgreSQL does not take. */
function readable(text: string | null | undefined): string {
  return (text ?? "").replaceAll("\0", " ").slice(0, 5_000);
}
