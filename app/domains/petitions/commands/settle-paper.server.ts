import { addToCounts } from "#app/domains/petitions/commands/add-to-counts.sql.server.ts";
import { lockCount } from "#app/domains/petitions/commands/lock-count.sql.server.ts";
import { mayHandlePaper } from "#app/domains/petitions/policy.paper.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { newId } from "#app/platform/ids.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotSettled =
  "not-officer" | "batch-unknown" | "same-officer" | "below-zero" | "petition-unknown";

export interface KeyedBatch {
  id: string;
  number: number;
  petitionId: string;
  lines: number;
  void: number;
  counted: number;
  correctsId: string | null;
}

/**
 * A second officer, never the same, has looked at a batch: if both agree it counts, on the petition's
 * timeline too; if not it is refused, and what was found instead stands beside it. The inner part of
 * checking sheets and of checking corrections.
 */
export async function settlePaper(
  context: Context,
  number: number,
  { agrees, note }: { agrees(batch: KeyedBatch): boolean; note: string },
): Promise<Outcome<{ state: "counted" | "refused" }, WhyNotSettled>> {
  const { actor } = context;
  if (!mayHandlePaper(actor) || !("personId" in actor)) return refused("not-officer");

  return context.write(async (db) => {
    const found = await db.paperBatch.findFirst({ where: { number, state: "keyed" } });
    if (!found) return refused("batch-unknown");
    const { reason, keyedById, ...batch } = found;
    if (keyedById === actor.personId) return refused("same-officer");
    const state = agrees(batch) ? "counted" : "refused";
    await lockCount(db, batch.petitionId);
    if (state === "counted") {
      const whyNot = await whyNotCounted(db, batch);
      if (whyNot) return refused(whyNot);
    }

    const words = [reason, note].filter(Boolean).join("\n");
    const { count } = await db.paperBatch.updateMany({
      where: { id: batch.id, state: "keyed" },
      data: { state, reason: words, checkedById: actor.personId, checkedAt: context.now },
    });
    if (count === 0) return refused("batch-unknown");
    if (state === "counted") await countPaper(within(context, db), batch);
    await record(within(context, db), {
      action: "petitions.check-paper",
      subjectKind: "petition",
      subjectId: batch.petitionId,
      why: note || null,
      after: { batch: number, state, counted: state === "counted" ? batch.counted : 0 },
    });
    return done({ state });
  });
}

async function whyNotCounted(db: Db, { petitionId, counted }: KeyedBatch) {
  const petition = await db.petition.count({
    where: { id: petitionId, state: { in: ["open", "closed"] } },
  });
  if (petition === 0) return "petition-unknown";
  const { _sum: paper } = await db.petitionCount.aggregate({
    where: { petitionId, source: "paper" },
    _sum: { count: true },
  });
  return (paper.count ?? 0) + counted < 0 ? "below-zero" : null;
}

async function countPaper(inside: Context, batch: KeyedBatch): Promise<void> {
  const { petitionId, counted: count, correctsId, lines, void: spoilt } = batch;
  const paper = { source: "paper", country: "GB", place: "paper", connection: "" } as const;
  await addToCounts(inside, petitionId, { ...paper, count });
  const details = { count, lines, void: spoilt, isCorrection: correctsId !== null };
  await inside.write((db) =>
    db.petitionEntry.create({
      data: { id: newId(), petitionId, kind: "paper", details, publishedAt: inside.now },
      select: { id: true },
    }),
  );
}
