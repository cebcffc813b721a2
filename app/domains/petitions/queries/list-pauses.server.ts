import { dayOf } from "#app/domains/petitions/rules.pauses.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";

export interface ListedPause {
  id: string;
  startsOn: string;
  endsOn: string;
  reason: string;
  reasonCy: string;
  state: "ahead" | "running" | "over" | "cancelled";
}

/** All the times at which petitions rested or will, the latest first. */
export async function listPauses(context: Context): Promise<ListedPause[]> {
  const today = dayIn(context.council.timeZone, context.now);
  const pauses = await context.read((db) =>
    db.petitionPause.findMany({
      select: {
        id: true,
        startsOn: true,
        endsOn: true,
        reason: true,
        reasonCy: true,
        cancelledAt: true,
      },
      orderBy: [{ startsOn: "desc" }, { id: "desc" }],
    }),
  );
  return pauses.map(({ cancelledAt, ...pause }) => {
    const days = { startsOn: dayOf(pause.startsOn), endsOn: dayOf(pause.endsOn) };
    const state = cancelledAt ? "cancelled" : stateOn(today, days);
    return { ...pause, ...days, state };
  });
}

function stateOn(today: string, { startsOn, endsOn }: { startsOn: string; endsOn: string }) {
  if (today < startsOn) return "ahead";
  return today <= endsOn ? "running" : "over";
}
