import { lockRemoval } from "#app/domains/petitions/commands/lock-removal.sql.server.ts";
import { noteRemoval } from "#app/domains/petitions/commands/note-removal.server.ts";
import type {
  RemovalPlace,
  WhyNotChanged,
} from "#app/domains/petitions/commands/start-removal.server.ts";
import { mayRemoveSignatures } from "#app/domains/petitions/policy.integrity.ts";
import { isStoppable } from "#app/domains/petitions/rules.removals.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/**
 * An administrator stops a removal, begun or not: at most the signatures that are being taken away at
 * this moment still go. What is gone stays so until somebody undoes it, and the public is told.
 */
export async function cancelRemoval(
  context: Context,
  place: RemovalPlace,
): Promise<Outcome<{ removed: number }, WhyNotChanged>> {
  if (!mayRemoveSignatures(context.actor)) return refused("not-remover");

  return context.write(async (db) => {
    const removal = await lockRemoval(db, place);
    if (!removal) return refused("removal-unknown");
    if (!isStoppable(removal.state)) return refused("removal-state");
    const { id, number, petitionId, removed, counted } = removal;
    await db.signatureRemoval.updateMany({
      where: { id },
      data: { state: "cancelled", endedAt: context.now },
    });
    const inside = within(context, db);
    await noteRemoval(inside, removal, { removed: counted });
    await record(inside, {
      action: "petitions.cancel-removal",
      subjectKind: "petition",
      subjectId: petitionId,
      after: { removal: number, removed, counted },
    });
    return done({ removed });
  });
}
