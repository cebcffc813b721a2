import { mayKeepReasons } from "#app/domains/petitions/policy.moderating.ts";
import { listReasons } from "#app/domains/petitions/queries/list-reasons.server.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/** An administrator retires a reason, so that it cannot be chosen any more, or brings it back. */
export async function retireReason(
  context: Context,
  { code, retired }: { code: string; retired: boolean },
): Promise<Outcome<null, "not-keeper" | "reason-gone">> {
  if (!mayKeepReasons(context.actor)) return refused("not-keeper");

  return context.write(async (db) => {
    const inside = within(context, db);
    const reason = (await listReasons(inside)).find((one) => one.code === code);
    if (!reason) return refused("reason-gone");

    const retiredAt = retired ? context.now : null;
    const { title, titleCy, sentence, sentenceCy, hides } = reason;
    const { count } = await db.rejectionReason.updateMany({ where: { code }, data: { retiredAt } });
    if (count === 0) {
      await db.rejectionReason.createMany({
        data: { code, title, titleCy, sentence, sentenceCy, hides, retiredAt },
        skipDuplicates: true,
      });
    }
    await record(inside, {
      action: "petitions.retire-reason",
      subjectKind: "rejection-reason",
      subjectId: code,
      before: { retired: reason.retiredAt !== null },
      after: { retired },
    });
    return done(null);
  });
}
