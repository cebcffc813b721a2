import type { Memorable } from "#app/domains/contributions/schema.similar.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";

/**
 * Texts are no longer found as similar to anything. The inner part of remembering texts and of bringing
 * contributions up to date, which say what is public.
 */
export async function forgetTexts(
  context: Context,
  texts: Pick<Memorable, "kind" | "subjectId">[],
): Promise<void> {
  if (texts.length === 0) return;
  const rows = JSON.stringify(texts.map(({ kind, subjectId }) => ({ kind, subjectId })));

  await context.write(async (db) => {
    // Who remembers or forgets changes the numbers of the same terms: one after the other.
    await db.$queryRaw`
      SELECT 1 FROM pg_advisory_xact_lock(
        hashtextextended(current_council()::text || ' similar texts', 0))`;
    const gone = await db.$queryRaw<Gone[]>`
      DELETE FROM similar_texts AS known
      USING jsonb_to_recordset(${rows}::jsonb) AS given (kind text, "subjectId" uuid)
      WHERE known.kind = given.kind AND known.subject_id = given."subjectId"
      RETURNING known.number, known.terms`;
    for (const { number, terms } of gone) {
      await db.$executeRaw`
        DELETE FROM similar_postings
        WHERE term = ANY (${terms}::text[]) AND number = ${number}`;
    }
    if (gone.length > 0) await countFewer(db, gone);
  });
}

interface Gone {
  number: number;
  terms: string[];
}

async function countFewer(db: Db, gone: Gone[]): Promise<void> {
  await db.$executeRaw`
    UPDATE similar_terms AS known SET texts = known.texts - fewer.texts
    FROM (SELECT term, count(*)::int AS texts
          FROM unnest(${gone.flatMap(({ terms }) => ["", ...terms])}::text[]) AS term
          GROUP BY term) AS fewer
    WHERE known.term = fewer.term`;
}
