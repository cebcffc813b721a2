import { settlePetition } from "#app/domains/petitions/commands/settle-petition.server.ts";
import { whyNotPublishEntry } from "#app/domains/petitions/policy.timeline.ts";
import { holdPetition } from "#app/domains/petitions/queries/hold-petition.sql.server.ts";
import { ownKinds, type OwnKind } from "#app/domains/petitions/rules.timeline.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotDeleted = "not-officer" | "draft-only" | "petition-unknown" | "entry-unknown";

/**
 * An officer takes an entry off the timeline and says why; what it had brought about, such as the
 * date of the response, goes with it, and a letter about it that has not gone to everybody goes no
 * further. The record keeps its words.
 */
export async function deleteEntry(
  context: Context,
  { number, id, reason }: { number: number; id: string; reason: string },
): Promise<Outcome<null, WhyNotDeleted>> {
  const whyNot = whyNotPublishEntry(context.actor);
  if (whyNot) return refused(whyNot);

  return context.write(async (db) => {
    const inside = within(context, db);
    const petition = await holdPetition(db, { number });
    if (!petition) return refused("petition-unknown");
    const [entry] = await db.petitionEntry.updateManyAndReturn({
      where: { id, petitionId: petition.id, deletedAt: null, kind: { in: [...ownKinds] } },
      data: { deletedAt: context.now },
    });
    if (!entry) return refused("entry-unknown");

    const stopped = await db.petitionMailing.updateMany({
      where: { entryId: id, state: { in: ["waiting", "sending"] } },
      data: { state: "cancelled", endedAt: context.now },
    });
    await settlePetition(inside, petition.id, entry.kind as OwnKind);
    const { kind, title, text, details } = entry;
    await record(inside, {
      action: "petitions.delete-entry",
      subjectKind: "petition",
      subjectId: petition.id,
      why: reason,
      before: { entryId: id, kind, title, text, details },
      after: { mailingsStopped: stopped.count },
    });
    return done(null);
  });
}
