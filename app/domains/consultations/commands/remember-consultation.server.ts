import { rememberTexts } from "#app/domains/contributions/commands/remember-texts.sql.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

/**
 * A published consultation is found, in both languages, by whoever writes about the same. The inner
 * part of publishing it, and of a chore.
 */
export async function rememberConsultation(context: Context, id: string): Promise<void> {
  await context.write(async (db) => {
    const found = await db.consultation.findFirst({ where: { id, publishedAt: { not: null } } });
    if (!found) return;

    const { title, summary, background, titleCy, summaryCy, backgroundCy } = found;
    const { number, opensAt, closesAt } = found;
    const url = `/consultations/${number}`;
    const about = { kind: "consultation", subjectId: id, url, opensAt, closesAt } as const;
    await rememberTexts(within(context, db), [
      { ...about, locale: "en", title, text: summary, details: background },
      { ...about, locale: "cy", title: titleCy, text: summaryCy, details: backgroundCy },
    ]);
  });
}
