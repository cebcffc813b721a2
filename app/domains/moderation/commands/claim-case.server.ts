import { whyNotDecide } from "#app/domains/moderation/policy.ts";
import { claimsLapseBefore } from "#app/domains/moderation/rules.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotClaimed =
  "not-moderator" | "own-text" | "case-not-found" | "case-decided" | "case-taken" | "case-changed";

/**
 * A moderator takes a case on, in the state in which they saw it; nobody else can for half an hour.
 * Taking it again renews the half hour.
 */
export async function claimCase(
  context: Context,
  { caseNumber, version }: { caseNumber: number; version: number },
): Promise<Outcome<{ version: number }, WhyNotClaimed>> {
  return context.write(async (db) => {
    const found = await db.moderationCase.findFirst({
      where: { number: caseNumber },
      select: {
        id: true,
        state: true,
        claimedById: true,
        contribution: { select: { authorId: true } },
      },
    });
    const { actor, now } = context;
    if (!found) return refused("case-not-found");
    const whyNot = whyNotDecide(actor, found.contribution);
    if (whyNot || !("personId" in actor)) return refused(whyNot ?? "not-moderator");

    // The row decides, not what was read above: of two moderators at once one changes nothing.
    const free = [
      { claimedById: null },
      { claimedById: actor.personId },
      { claimedAt: { lt: claimsLapseBefore(now) } },
    ];
    const { count } = await db.moderationCase.updateMany({
      where: { number: caseNumber, version, state: "open", OR: free },
      data: { claimedById: actor.personId, claimedAt: now, version: { increment: 1 } },
    });
    if (count > 0) {
      const about = { subjectKind: "case", subjectId: found.id };
      const [before, after] = [{ claimedBy: found.claimedById }, { claimedBy: actor.personId }];
      await record(within(context, db), { action: "moderation.claim", ...about, before, after });
      return done({ version: version + 1 });
    }

    const after = await db.moderationCase.findFirst({
      where: { number: caseNumber },
      select: { state: true, claimedById: true, claimedAt: true },
    });
    if (after?.state === "decided") return refused("case-decided");
    const isTaken = (after?.claimedAt ?? new Date(0)) >= claimsLapseBefore(now);
    return refused(
      isTaken && after?.claimedById !== actor.personId ? "case-taken" : "case-changed",
    );
  });
}
