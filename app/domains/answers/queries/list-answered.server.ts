import type { SubjectKind } from "#app/domains/answers/schema.ts";
import { forEveryone } from "#app/domains/contributions/policy.ts";
import type { Context } from "#app/platform/context.ts";

/** Which of these subjects the council has answered for everyone to read. */
export async function listAnswered(
  context: Context,
  subjectKind: SubjectKind,
  subjectIds: string[],
): Promise<Set<string>> {
  if (subjectIds.length === 0) return new Set();
  const answers = await context.read((db) =>
    db.answer.findMany({
      where: { subjectKind, subjectId: { in: subjectIds }, contribution: forEveryone },
      distinct: ["subjectId"],
      select: { subjectId: true },
    }),
  );
  return new Set(answers.map(({ subjectId }) => subjectId));
}
