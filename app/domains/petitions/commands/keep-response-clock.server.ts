import { promiseCalendar } from "#app/domains/petitions/queries/promise-calendar.server.ts";
import { responsePromised } from "#app/domains/petitions/rules.promises.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

/**
 * By when the council owes a petition its response is written on it, or that it owes none (any more):
 * see `responseOwedFrom` and `promisedBy`. The inner part of judging thresholds and of acknowledging.
 */
export async function keepResponseClock(inside: Context, petitionId: string): Promise<void> {
  await inside.write(async (db) => {
    const petition = await db.petition.findFirstOrThrow({
      where: { id: petitionId },
      select: {
        scheme: true,
        acknowledgedAt: true,
        respondedAt: true,
        thresholds: { where: { consequence: "response" }, select: { reachedAt: true } },
      },
    });
    const promised = responsePromised(petition, await promiseCalendar(within(inside, db)));
    await db.petition.updateMany({
      where: { id: petitionId },
      data: {
        respondBy: promised?.dueAt ?? null,
        respondFirstBy: promised?.firstDueAt ?? null,
        respondPauseId: promised?.pauseId ?? null,
      },
    });
  });
}
