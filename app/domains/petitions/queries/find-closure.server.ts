import type { Context } from "#app/platform/context.ts";

/** Why petitions end for an election, or did. */
export interface FoundClosure {
  closesAt: Date;
  message: string;
  messageCy: string;
}

/**
 * The election for which a petition ends, or ended, at this moment, if it is one: its `closesAt` while
 * it is open, its `closedAt` after.
 */
export async function closureAt(
  context: Context,
  moment: Date | null,
): Promise<FoundClosure | null> {
  if (!moment) return null;
  return context.read((db) =>
    db.petitionClosure.findFirst({
      where: { closesAt: moment },
      select: { closesAt: true, message: true, messageCy: true },
    }),
  );
}

/** The day that is set for all petitions to end, if one is, and how many are open now. */
export async function showElection(context: Context) {
  return context.read(async (db) => ({
    ahead: await db.petitionClosure.findFirst({
      where: { closesAt: { gt: context.now } },
      select: { closesAt: true, message: true, messageCy: true },
    }),
    open: await db.petition.count({ where: { state: "open" } }),
  }));
}
