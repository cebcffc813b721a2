import {
  reviseContribution,
  type WhyNotRevised,
} from "#app/domains/contributions/commands/revise-contribution.server.ts";
import { reviewContribution } from "#app/domains/moderation/commands/review-contribution.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/** Somebody changes their own comment; what it said before stays on record. */
export async function reviseComment(
  context: Context,
  { thread, comment }: { thread: number; comment: number },
  body: string,
): Promise<Outcome<{ isHeld: boolean }, WhyNotRevised>> {
  return context.write(async (db) => {
    const where = { number: comment, thread: { number: thread } };
    const found = await db.comment.findFirst({ where, select: { contributionId: true } });
    if (!found) return refused("not-found");

    const { contributionId } = found;
    const inside = within(context, db);
    const revised = await reviseContribution(inside, { id: contributionId, body });
    if (!revised.ok) return revised;

    return done({ isHeld: (await reviewContribution(inside, { contributionId })) === "held" });
  });
}
