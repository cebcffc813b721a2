import { mayApprove, mayReadDrafts } from "#app/domains/answers/policy.ts";
import { KeptSubjectSchema } from "#app/domains/answers/schema.drafts.ts";
import { isStaff } from "#app/domains/identity/policy.ts";
import { hasRole } from "#app/platform/actor.ts";
import type { Context } from "#app/platform/context.ts";

const listSize = 50;

/**
 * The drafts of answers that concern a member of staff: all that wait for whoever approves or
 * audits, and one's own with what became of them; those that wait come first, the oldest on top.
 */
export async function listDrafts(context: Context) {
  const { actor } = context;
  if (!isStaff(actor) || !mayReadDrafts(actor)) return [];

  const own = { authorId: actor.personId };
  const seesAll = mayApprove(actor) || hasRole(actor, "auditor");
  const drafts = await context.read((db) =>
    db.answerDraft.findMany({
      where: seesAll ? { OR: [{ state: "waiting" }, own] } : own,
      orderBy: [{ state: "desc" }, { number: "asc" }],
      take: listSize,
      select: { number: true, subject: true, state: true, note: true, createdAt: true },
    }),
  );
  return drafts.map(({ subject, ...draft }) => ({
    ...draft,
    title: KeptSubjectSchema.parse(subject).title,
  }));
}
