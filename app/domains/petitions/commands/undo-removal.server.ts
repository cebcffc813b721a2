import { lockRemoval } from "#app/domains/petitions/commands/lock-removal.sql.server.ts";
import type {
  RemovalPlace,
  WhyNotChanged,
} from "#app/domains/petitions/commands/start-removal.server.ts";
import { removalGoesOn } from "#app/domains/petitions/events.removals.ts";
import { mayRemoveSignatures } from "#app/domains/petitions/policy.integrity.ts";
import { isUndoable } from "#app/domains/petitions/rules.removals.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/** An administrator gives back what a removal took away: every signature is as it was before, and counts if it did. */
export async function undoRemoval(
  context: Context,
  { reason, ...place }: RemovalPlace & { reason: string },
): Promise<Outcome<null, WhyNotChanged>> {
  if (!mayRemoveSignatures(context.actor)) return refused("not-remover");

  return context.write(async (db) => {
    const removal = await lockRemoval(db, place);
    if (!removal) return refused("removal-unknown");
    if (!isUndoable(removal)) return refused("removal-state");
    const { id, number, petitionId } = removal;
    await db.signatureRemoval.updateMany({
      where: { id },
      data: { state: "undoing", reached: null },
    });
    await announce(db, removalGoesOn, { removalId: id });
    await record(within(context, db), {
      action: "petitions.undo-removal",
      subjectKind: "petition",
      subjectId: petitionId,
      why: reason,
      after: { removal: number },
    });
    return done(null);
  });
}
