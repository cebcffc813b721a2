import { petitionSponsored } from "#app/domains/petitions/events.starting.ts";
import { lockStart } from "#app/domains/petitions/queries/lock-start.sql.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";

/**
 * A petition whose organiser is confirmed comes to the moderators as soon as it has sponsors enough,
 * once. One that is held back does not, and nobody learns that from outside: its organiser gets the
 * same letter. The inner part of confirming and of releasing.
 */
export async function queuePetition(context: Context, petitionId: string): Promise<boolean> {
  return context.write(async (db) => {
    const petition = await lockStart(db, petitionId);
    if (petition?.state !== "gathering" || !petition.isConfirmed) return false;
    const { sponsors } = await showScheme(within(context, db));
    if (petition.sponsors < sponsors.min) return false;

    await announce(db, petitionSponsored, { petitionId }, { once: petitionId });
    if (petition.heldBecause) return false;
    await db.petition.updateMany({
      where: { id: petitionId },
      data: { state: "waiting", sponsoredAt: context.now, version: { increment: 1 } },
    });
    return true;
  });
}
