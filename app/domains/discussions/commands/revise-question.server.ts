import {
  reviseContribution,
  type WhyNotRevised,
} from "#app/domains/contributions/commands/revise-contribution.server.ts";
import type { QuestionForm } from "#app/domains/discussions/schema.ts";
import { reviewContribution } from "#app/domains/moderation/commands/review-contribution.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/** Somebody puts their own question better; what it said before stays on record. */
export async function reviseQuestion(
  context: Context,
  threadNumber: number,
  { title, body }: QuestionForm,
): Promise<Outcome<{ isHeld: boolean }, WhyNotRevised>> {
  return context.write(async (db) => {
    const where = { number: threadNumber };
    const thread = await db.thread.findFirst({ where, select: { contributionId: true } });
    if (!thread) return refused("not-found");

    const { contributionId } = thread;
    const inside = within(context, db);
    const revised = await reviseContribution(inside, { id: contributionId, title, body });
    if (!revised.ok) return revised;

    await bump(db, "threads");
    return done({ isHeld: (await reviewContribution(inside, { contributionId })) === "held" });
  });
}
