import { lockStart } from "#app/domains/petitions/queries/lock-start.sql.server.ts";
import { petitionBehind } from "#app/domains/petitions/queries/starting-links.server.ts";
import { canBeWithdrawn } from "#app/domains/petitions/rules.starting.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused } from "#app/platform/outcome.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/**
 * The organiser takes a petition back: before its publication nobody hears of it any more; an open one
 * takes no more signatures, and its page says why. Whoever has the link to their page may.
 */
export async function withdrawPetition(context: Context, number: number, token: string) {
  const found = await petitionBehind(context, number, { token, by: "organiser" });
  if (!found) return refused("organiser-unknown");
  return context.write(async (db) => {
    const petition = await lockStart(db, found.id);
    if (!petition || !canBeWithdrawn(petition.state)) return refused("not-to-be-withdrawn");

    const { now } = context;
    const wasOpen = petition.state === "open";
    const over = {
      withdrawnAt: now,
      version: { increment: 1 },
      claimedById: null,
      claimedAt: null,
    };
    await db.petition.updateMany({
      where: { id: found.id },
      data: wasOpen
        ? { ...over, state: "withdrawn", closedAt: now, closedBecause: "creator" }
        : { ...over, state: "stopped" },
    });
    await record(within(context, db), {
      action: "petitions.withdraw",
      subjectKind: "petition",
      subjectId: found.id,
      before: { state: petition.state },
      after: { state: wasOpen ? "withdrawn" : "stopped" },
    });
    await bump(db, "petitions", `petition:${found.id}`);
    return done(null);
  });
}
