import { mayKeepReasons } from "#app/domains/petitions/policy.moderating.ts";
import { listReasons } from "#app/domains/petitions/queries/list-reasons.server.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotDeleted = "not-keeper" | "reason-gone" | "reason-built-in" | "reason-in-use";

/** An administrator deletes a reason of the council's own for which no petition was ever rejected. */
export async function deleteReason(
  context: Context,
  { code }: { code: string },
): Promise<Outcome<null, WhyNotDeleted>> {
  if (!mayKeepReasons(context.actor)) return refused("not-keeper");

  return context.write(async (db) => {
    const inside = within(context, db);
    const reason = (await listReasons(inside)).find((one) => one.code === code);
    if (!reason) return refused("reason-gone");
    const uses = await db.petition.count({ where: { rejectionCodes: { has: code } } });
    if (uses > 0) return refused("reason-in-use");
    if (reason.builtIn) return refused("reason-built-in");

    await db.rejectionReason.deleteMany({ where: { code } });
    await record(inside, {
      action: "petitions.delete-reason",
      subjectKind: "rejection-reason",
      subjectId: code,
      before: reason,
    });
    return done(null);
  });
}
