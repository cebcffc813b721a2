import { lockStart } from "#app/domains/petitions/queries/lock-start.sql.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/**
 * A petition that did not find its sponsors in time, or whose organiser never confirmed, is stopped, so
 * that those who stand in it are forgotten like all others. One that only waits for a moderator to let
 * it through goes on waiting. The inner part of the hourly job.
 */
export async function stopUnsponsored(context: Context, petitionId: string): Promise<boolean> {
  return context.write(async (db) => {
    const petition = await lockStart(db, petitionId);
    if (petition?.state !== "gathering") return false;
    const inside = within(context, db);
    const { sponsors } = await showScheme(inside);
    if (petition.isConfirmed && petition.sponsors >= sponsors.min) return false;

    await db.petition.updateMany({
      where: { id: petitionId },
      data: { state: "stopped", withdrawnAt: context.now, version: { increment: 1 } },
    });
    await record(inside, {
      action: "petitions.stop-unsponsored",
      subjectKind: "petition",
      subjectId: petitionId,
      before: { state: "gathering" },
      after: { state: "stopped", sponsors: petition.sponsors },
    });
    await bump(db, "petitions", `petition:${petitionId}`);
    return true;
  });
}
