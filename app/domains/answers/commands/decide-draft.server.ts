import { publishAnswer } from "#app/domains/answers/commands/publish-answer.server.ts";
import { mayApprove } from "#app/domains/answers/policy.ts";
import { KeptSubjectSchema, type DraftDecisionForm } from "#app/domains/answers/schema.drafts.ts";
import { SubjectKindSchema } from "#app/domains/answers/schema.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export interface DraftDecision extends DraftDecisionForm {
  number: number;
  /** Whether everyone may read the question, as whoever knows it says. */
  isPublic: boolean;
}

export type WhyNotDecided =
  "not-approver" | "question-hidden" | "draft-decided" | "draft-own" | "team-not-found";

/**
 * An approver publishes a draft, perhaps in better words, or sends it back to its author with a
 * note. The version shows that nobody decided in between; nobody decides about their own draft.
 */
export async function decideDraft(
  context: Context,
  { number, version, decision, body, note, isPublic }: DraftDecision,
): Promise<Outcome<null, WhyNotDecided>> {
  const { actor, now } = context;
  if (!mayApprove(actor) || !("personId" in actor)) return refused("not-approver");

  if (decision === "publish" && !isPublic) return refused("question-hidden");

  return context.write(async (db) => {
    const inside = within(context, db);
    if (decision === "publish" && !(await hasTeam(db, number))) return refused("team-not-found");
    const [draft] = await db.answerDraft.updateManyAndReturn({
      where: { number, version, state: "waiting", authorId: { not: actor.personId } },
      data: {
        state: decision === "publish" ? "published" : "returned",
        version: version + 1,
        note,
        decidedAt: now,
        decidedById: actor.personId,
      },
    });
    if (!draft) {
      const own = await db.answerDraft.count({ where: { number, authorId: actor.personId } });
      return refused(own > 0 ? "draft-own" : "draft-decided");
    }
    const { subjectId, teamId, authorId } = draft;
    const subjectKind = SubjectKindSchema.parse(draft.subjectKind);
    if (decision === "publish") {
      const subject = {
        kind: subjectKind,
        id: subjectId,
        ...KeptSubjectSchema.parse(draft.subject),
      };
      const published = await publishAnswer(inside, { subject, teamId, body });
      if (!published.ok) throw new Error(`The answer cannot be published: ${published.reason}`);
    }
    await record(inside, {
      action: `answers.draft-${decision}`,
      subjectKind,
      subjectId,
      why: note || null,
      after: { draft: number, authorId, changed: body !== draft.body },
    });
    return done(null);
  });
}

async function hasTeam(db: Db, number: number): Promise<boolean> {
  const draft = await db.answerDraft.findFirst({ where: { number }, select: { teamId: true } });
  return !draft || (await db.team.count({ where: { id: draft.teamId } })) === 1;
}
