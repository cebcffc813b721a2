import { lockRemoval } from "#app/domains/petitions/commands/lock-removal.sql.server.ts";
import { removalGoesOn } from "#app/domains/petitions/events.removals.ts";
import { mayRemoveSignatures } from "#app/domains/petitions/policy.integrity.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/** A removal by its petition's number and its own. */
export interface RemovalPlace {
  petition: number;
  number: number;
}

export type WhyNotChanged = "not-remover" | "removal-unknown" | "removal-state";

/** An administrator has seen what a removal would take away, and has it begin. */
export async function startRemoval(
  context: Context,
  place: RemovalPlace,
): Promise<Outcome<null, WhyNotChanged>> {
  if (!mayRemoveSignatures(context.actor)) return refused("not-remover");

  return context.write(async (db) => {
    const removal = await lockRemoval(db, place);
    if (!removal) return refused("removal-unknown");
    if (removal.state !== "prepared") return refused("removal-state");
    const { id } = removal;
    await db.signatureRemoval.updateMany({
      where: { id },
      data: { state: "running", startedAt: context.now },
    });
    await announce(db, removalGoesOn, { removalId: id });
    await record(within(context, db), {
      action: "petitions.start-removal",
      subjectKind: "petition",
      subjectId: removal.petitionId,
      after: { removal: removal.number },
    });
    return done(null);
  });
}
