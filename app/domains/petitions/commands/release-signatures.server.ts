import { countIn } from "#app/domains/petitions/commands/count-in.sql.server.ts";
import { liftHolds } from "#app/domains/petitions/commands/lift-holds.sql.server.ts";
import { lockCount } from "#app/domains/petitions/commands/lock-count.sql.server.ts";
import { mayReviewSignatures } from "#app/domains/petitions/policy.integrity.ts";
import { type SealedList, stoodOnPage } from "#app/domains/petitions/queries/seal-list.server.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotReviewed = "not-reviewer" | "not-on-page";

/** Held signatures that somebody has looked at, and the page on which they stood. */
export interface Reviewed extends SealedList {
  signatures: string[];
}

/**
 * Somebody of the council has looked at held signatures and lets them go: those confirmed count from
 * now on, once however often this is asked, the others as soon as their owners confirm them. The
 * owners, who never learnt that they were held, hear nothing.
 */
export async function releaseSignatures(
  context: Context,
  { signatures, ...page }: Reviewed,
): Promise<Outcome<{ released: number; counted: number }, WhyNotReviewed>> {
  if (!mayReviewSignatures(context.actor)) return refused("not-reviewer");
  if (!stoodOnPage(context, page, signatures)) return refused("not-on-page");

  return context.write(async (db) => {
    const inside = within(context, db);
    const held = await db.signatureHold.findMany({
      where: { signatureId: { in: signatures } },
      select: { petitionId: true },
    });
    const petitions = [...new Set(held.map(({ petitionId }) => petitionId))].toSorted();
    for (const petitionId of petitions) await lockCount(db, petitionId);

    const by = "personId" in context.actor ? context.actor.personId : null;
    const lifted = await liftHolds(db, signatures, { by, at: context.now });
    let counted = 0;
    for (const petitionId of petitions) {
      const theirs = lifted.filter((one) => one.petitionId === petitionId);
      if (theirs.length === 0) continue;
      const ids = theirs.map(({ id }) => id);
      const now = await countIn(inside, petitionId, ids);
      counted += now;
      await record(inside, {
        action: "petitions.release-signatures",
        subjectKind: "petition",
        subjectId: petitionId,
        before: { held: Object.fromEntries(theirs.map(({ id, rule }) => [id, rule])) },
        after: { signatures: ids, counted: now },
      });
    }
    return done({ released: lifted.length, counted });
  });
}
