import type { SubjectKind } from "#app/domains/answers/schema.ts";
import { mayRead } from "#app/domains/contributions/policy.ts";
import type { Context } from "#app/platform/context.ts";

export interface PublishedAnswer {
  contributionId: string;
  html: string;
  locale: string;
  team: { name: string; nameCy: string } | null;
  publishedAt: Date;
}

/** What the council answered to a subject, the first answer first, as far as its reader may see it. */
export async function listAnswers(
  context: Context,
  subjectKind: SubjectKind,
  subjectId: string,
): Promise<PublishedAnswer[]> {
  const answers = await context.read((db) =>
    db.answer.findMany({
      where: { subjectKind, subjectId },
      orderBy: [{ publishedAt: "asc" }, { id: "asc" }],
      select: { contributionId: true, publishedAt: true, contribution },
    }),
  );
  return answers
    .filter((answer) => mayRead(context.actor, answer.contribution))
    .map(({ contributionId, publishedAt, contribution: { html, locale, team } }) => ({
      contributionId,
      html,
      locale,
      team,
      publishedAt,
    }));
}

const contribution = {
  select: {
    html: true,
    locale: true,
    visibility: true,
    authorId: true,
    team: {
      select: {
        name: true,
        nameCy: true,
      },
    },
  },
} as const;
