import { whyNotPublishEntry } from "#app/domains/petitions/policy.timeline.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotCancelled = "not-officer" | "draft-only" | "mailing-over";

/** An officer stops a letter to those who signed; what has not gone out yet never does. */
export async function cancelMailing(
  context: Context,
  mailingId: string,
): Promise<Outcome<null, WhyNotCancelled>> {
  const whyNot = whyNotPublishEntry(context.actor);
  if (whyNot) return refused(whyNot);

  return context.write(async (db) => {
    const [mailing] = await db.petitionMailing.updateManyAndReturn({
      where: { id: mailingId, state: { in: ["waiting", "sending"] } },
      data: { state: "cancelled", endedAt: context.now },
      select: { petitionId: true, letters: true },
    });
    if (!mailing) return refused("mailing-over");
    await record(within(context, db), {
      action: "petitions.cancel-mailing",
      subjectKind: "petition",
      subjectId: mailing.petitionId,
      after: { mailingId, letters: mailing.letters },
    });
    return done(null);
  });
}
