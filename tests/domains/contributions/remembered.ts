import { writeContribution } from "#app/domains/contributions/commands/write-contribution.server.ts";
import { similarTexts } from "#app/domains/contributions/queries/similar-texts.sql.server.ts";
import type { Context, CouncilCard } from "#app/platform/context.ts";
import { reality } from "#tests/support/database.ts";

/** A question of somebody, written without the checks and the thread of a real one. */
export async function aQuestion(context: Context, title: string, body = "So I wonder.") {
  const place = { url: `/threads/${title.length}`, pageTag: "thread:1" };
  return (
    await writeContribution(context, { kind: "question", format: "plain", title, body, ...place })
  ).id;
}

/** The titles that come to somebody's mind who reads this one. */
export async function titlesLike(context: Context, title: string): Promise<string[]> {
  return (await similarTexts(context, { title }, { limit: 10 })).map((text) => text.title);
}

/** How many texts, postings and terms in use a council really has, and the terms' own count of texts. */
export async function remembered(council: CouncilCard) {
  const [row] = await reality<{ texts: number; counted: number; postings: number; terms: number }>(
    `SELECT (SELECT count(*)::int FROM similar_texts WHERE council_id = $1) AS texts,
            (SELECT coalesce(sum(texts), 0)::int FROM similar_terms WHERE council_id = $1 AND term = '') AS counted,
            (SELECT count(*)::int FROM similar_postings WHERE council_id = $1) AS postings,
            (SELECT coalesce(sum(texts), 0)::int FROM similar_terms WHERE council_id = $1 AND term <> '') AS terms`,
    [council.id],
  );
  return row!;
}
