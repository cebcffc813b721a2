import { forgetTexts } from "#app/domains/contributions/commands/forget-texts.sql.server.ts";
import { rememberTexts } from "#app/domains/contributions/commands/remember-texts.sql.server.ts";
import { isForEveryone } from "#app/domains/contributions/policy.ts";
import type { SimilarKind } from "#app/domains/contributions/schema.similar.ts";
import type { Context, Locale } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

/**
 * Contributions are brought up to date among the texts that are found as similar: what everyone may
 * read and has a title is remembered as it now reads, the rest is forgotten.
 */
export async function rememberContributions(context: Context, ids: string[]): Promise<void> {
  await context.write(async (db) => {
    const found = await db.contribution.findMany({
      where: { id: { in: ids }, kind: { in: ["petition", "question"] } },
      select: { id: true, kind: true, ...words, revision: true, visibility: true },
    });
    const texts = found.map(({ id, kind, title, body, details, locale, ...rest }) => ({
      ...rest,
      kind: kind as SimilarKind,
      subjectId: id,
      title: title ?? "",
      text: body,
      details,
      locale: locale as Locale,
    }));
    const isFound = (text: (typeof texts)[number]) => isForEveryone(text) && text.title !== "";
    const inside = within(context, db);
    await rememberTexts(inside, texts.filter(isFound));
    await forgetTexts(
      inside,
      texts.filter((text) => !isFound(text)),
    );
  });
}

const words = { title: true, body: true, details: true, locale: true } as const;
