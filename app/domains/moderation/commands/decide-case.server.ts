import { changeVisibility } from "#app/domains/contributions/commands/change-visibility.server.ts";
import { lockContribution } from "#app/domains/contributions/queries/lock-contribution.sql.server.ts";
import { caseDecided } from "#app/domains/moderation/events.ts";
import { whyNotDecide } from "#app/domains/moderation/policy.ts";
import { visibilityAfter } from "#app/domains/moderation/rules.ts";
import type { DecisionForm } from "#app/domains/moderation/schema.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type Decision = DecisionForm & { caseNumber: number };

export type WhyNotDecided =
  | "not-moderator"
  | "own-text"
  | "case-not-found"
  | "case-decided"
  | "not-claimed"
  | "text-changed"
  | "case-changed"
  | "reason-missing";

/**
 * A moderator decides whether the text they have read may stand, and why not if not; the author is
 * told. It counts for the very words and the very state of the case that the moderator saw.
 */
export async function decideCase(
  context: Context,
  decision: Decision,
): Promise<Outcome<{ visibility: "visible" | "hidden" }, WhyNotDecided>> {
  const { caseNumber, version, revision, outcome, rule, sentence } = decision;
  if (outcome === "hide" && !(rule && sentence)) return refused("reason-missing");

  return context.write(async (db) => {
    const found = await findCase(db, caseNumber);
    const { actor } = context;
    if (!found) return refused("case-not-found");
    const whyNot = whyNotDecide(actor, found.contribution);
    if (whyNot || !("personId" in actor)) return refused(whyNot ?? "not-moderator");
    if (found.state === "decided") return refused("case-decided");
    if ((await lockContribution(db, found.contributionId)) !== revision)
      return refused("text-changed");
    if (found.claimedById !== actor.personId) return refused("not-claimed");

    const closed = await db.moderationCase.updateMany({
      where: { id: found.id, version, state: "open", claimedById: actor.personId },
      data: { state: "decided", revision, decidedAt: context.now, version: { increment: 1 } },
    });
    if (closed.count === 0) return refused("case-changed");

    const reasons = outcome === "hide" ? { rule, sentence } : { sentence: sentence || null };
    await db.moderationDecision.create({
      data: {
        caseId: found.id,
        outcome,
        ...reasons,
        decidedById: actor.personId,
        decidedAt: context.now,
      },
    });
    const visibility = visibilityAfter(outcome);
    const joined = within(context, db);
    await changeVisibility(joined, found.contributionId, visibility);
    await record(joined, {
      action: "moderation.decide",
      subjectKind: "contribution",
      subjectId: found.contributionId,
      why: sentence,
      before: {
        visibility: found.contribution.visibility,
        revision,
      },
      after: {
        visibility,
        case: caseNumber,
        rule: rule ?? null,
      },
    });
    await announce(db, caseDecided, { caseId: found.id }, { once: found.id });
    return done({ visibility });
  });
}

function findCase(db: Db, number: number) {
  return db.moderationCase.findFirst({
    where: { number },
    select: {
      id: true,
      state: true,
      claimedById: true,
      contributionId: true,
      contribution: {
        select: {
          authorId: true,
          visibility: true,
        },
      },
    },
  });
}
