import { mayKeepSigners } from "#app/domains/petitions/policy.retention.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotKept = "not-keeper" | "no-petition" | "names-forgotten";

/** An administrator keeps the names under a petition beyond their time, for a reason that is written down; with null no longer. */
export async function keepSigners(
  context: Context,
  number: number,
  reason: string | null,
): Promise<Outcome<null, WhyNotKept>> {
  if (!mayKeepSigners(context.actor)) return refused("not-keeper");

  return context.write(async (db) => {
    const petition = await db.petition.findFirst({
      where: { number },
      select: { id: true, keptBecause: true, anonymisedAt: true },
    });
    if (!petition) return refused("no-petition");
    const { id, keptBecause: before, anonymisedAt } = petition;
    if (reason && anonymisedAt) return refused("names-forgotten");
    if (before === reason) return done(null);

    await db.petition.updateMany({ where: { id }, data: { keptBecause: reason } });
    await record(within(context, db), {
      action: reason ? "petitions.keep-signers" : "petitions.release-signers",
      subjectKind: "petition",
      subjectId: id,
      why: reason,
      before: { kept: before !== null },
      after: { kept: reason !== null },
    });
    return done(null);
  });
}
