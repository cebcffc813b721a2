import { countIn } from "#app/domains/petitions/commands/count-in.sql.server.ts";
import { countOut } from "#app/domains/petitions/commands/count-out.sql.server.ts";
import { lockCount } from "#app/domains/petitions/commands/lock-count.sql.server.ts";
import {
  type LockedRemoval,
  lockRemoval,
} from "#app/domains/petitions/commands/lock-removal.sql.server.ts";
import { noteRemoval } from "#app/domains/petitions/commands/note-removal.server.ts";
import { giveBackSlice, takeSlice } from "#app/domains/petitions/commands/take-slice.sql.server.ts";
import { removalGoesOn } from "#app/domains/petitions/events.removals.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";

/**
 * The next signatures of a removal that was started are taken away, or of one that is undone given
 * back, a hundred at most, and the next ones are announced; after the last, the petition's timeline
 * tells of it. A removal that was stopped meanwhile does nothing more. The inner part of the job.
 */
export async function goOnWithRemoval(context: Context, removalId: string): Promise<void> {
  await context.write(async (db) => {
    const removal = await lockRemoval(db, { id: removalId });
    if (removal?.state === "running") await takeAway(within(context, db), removal);
    if (removal?.state === "undoing") await giveBack(within(context, db), removal);
  });
}

async function takeAway(inside: Context, removal: LockedRemoval): Promise<void> {
  const { id, petitionId } = removal;
  await inside.write(async (db) => {
    await lockCount(db, petitionId);
    const { reached, ids } = await takeSlice(db, removal);
    const counted = removal.counted + (await countOut(inside, petitionId, ids));
    const so = { removed: removal.removed + ids.length, counted };
    if (reached) {
      await db.signatureRemoval.updateMany({ where: { id }, data: { reached, ...so } });
      return announce(db, removalGoesOn, { removalId: id });
    }
    await db.signatureRemoval.updateMany({
      where: { id },
      data: { state: "done", endedAt: inside.now, ...so },
    });
    await noteRemoval(inside, removal, { removed: counted });
    await recordEnd(inside, removal, "petitions.end-removal", so);
  });
}

async function giveBack(inside: Context, removal: LockedRemoval): Promise<void> {
  const { id, petitionId } = removal;
  await inside.write(async (db) => {
    await lockCount(db, petitionId);
    const { reached, ids } = await giveBackSlice(db, removal);
    const restored = removal.restored + (await countIn(inside, petitionId, ids));
    if (reached) {
      await db.signatureRemoval.updateMany({ where: { id }, data: { reached, restored } });
      return announce(db, removalGoesOn, { removalId: id });
    }
    await db.signatureRemoval.updateMany({
      where: { id },
      data: { state: "undone", undoneAt: inside.now, restored },
    });
    await noteRemoval(inside, removal, { restored });
    await recordEnd(inside, removal, "petitions.end-undoing", { restored });
  });
}

function recordEnd(
  inside: Context,
  { number, petitionId }: LockedRemoval,
  action: string,
  numbers: object,
): Promise<void> {
  const after = { removal: number, ...numbers };
  return record(inside, { action, subjectKind: "petition", subjectId: petitionId, after });
}
