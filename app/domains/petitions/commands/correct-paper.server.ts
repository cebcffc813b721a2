import { mayHandlePaper } from "#app/domains/petitions/policy.paper.ts";
import type { CorrectionForm } from "#app/domains/petitions/schema.paper.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { newId, nextNumber } from "#app/platform/ids.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotCorrected = "not-officer" | "batch-unknown" | "below-zero";

/**
 * An officer says that a batch which is counted was not right; what is added or taken away is an entry
 * of its own, which another officer checks like any other.
 */
export async function correctPaper(
  context: Context,
  batch: number,
  { change, reason }: CorrectionForm,
): Promise<Outcome<{ batch: number }, WhyNotCorrected>> {
  const { actor } = context;
  if (!mayHandlePaper(actor) || !("personId" in actor)) return refused("not-officer");

  return context.write(async (db) => {
    const wrong = await db.paperBatch.findFirst({
      where: { number: batch, state: "counted", correctsId: null },
      select: { id: true, petitionId: true },
    });
    if (!wrong) return refused("batch-unknown");
    const { petitionId } = wrong;
    const { _sum: paper } = await db.petitionCount.aggregate({
      where: { petitionId, source: "paper" },
      _sum: { count: true },
    });
    if ((paper.count ?? 0) + change < 0) return refused("below-zero");

    const number = await nextNumber(db, "paper-batch");
    await db.paperBatch.create({
      data: {
        id: newId(),
        number,
        petitionId,
        lines: 0,
        counted: change,
        reason,
        correctsId: wrong.id,
        keyedById: actor.personId,
        keyedAt: context.now,
      },
      select: { id: true },
    });
    await record(within(context, db), {
      action: "petitions.correct-paper",
      subjectKind: "petition",
      subjectId: petitionId,
      why: reason,
      after: { batch: number, corrects: batch, change },
    });
    return done({ batch: number });
  });
}
