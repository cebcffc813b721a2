import type { SimilarKind } from "#app/domains/contributions/schema.similar.ts";
import type { Context } from "#app/platform/context.ts";

/** Which subjects of a kind are found as similar to other texts. */
export async function listRemembered(context: Context, kind: SimilarKind): Promise<Set<string>> {
  const texts = await context.read((db) =>
    db.similarText.findMany({ where: { kind }, select: { subjectId: true } }),
  );
  return new Set(texts.map(({ subjectId }) => subjectId));
}
