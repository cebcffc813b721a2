import { dayOf } from "#app/domains/petitions/rules.pauses.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";

/** Days on which no petition takes signatures, and why. */
export interface Pause {
  id: string;
  /** The first and the last day of it (`2027-03-22`). */
  startsOn: string;
  endsOn: string;
  reason: string;
  reasonCy: string;
}

/**
 * The pause that holds at a moment, if one does. Meanwhile nobody signs and nothing is published or
 * closed; petitions are still written, supported by sponsors and checked, and a signature asked for
 * before may be confirmed. Public pages that show it stand under the tag `petition-pauses`. The twin
 * for a statement is `pausedNow` of `paused-now.sql`.
 */
export async function pauseAt(context: Context, now: Date = context.now): Promise<Pause | null> {
  const today = new Date(dayIn(context.council.timeZone, now));
  const pause = await context.read((db) =>
    db.petitionPause.findFirst({
      where: { cancelledAt: null, startsOn: { lte: today }, endsOn: { gte: today } },
      select: { id: true, startsOn: true, endsOn: true, reason: true, reasonCy: true },
      orderBy: { startsOn: "asc" },
    }),
  );
  if (!pause) return null;
  const { startsOn, endsOn, ...rest } = pause;
  return { ...rest, startsOn: dayOf(startsOn), endsOn: dayOf(endsOn) };
}
