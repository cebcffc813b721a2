import { forgetOrganiser } from "#app/domains/petitions/commands/forget-organiser.server.ts";
import { lockStart } from "#app/domains/petitions/queries/lock-start.sql.server.ts";
import { petitionBehind } from "#app/domains/petitions/queries/starting-links.server.ts";
import { isBeforePublication } from "#app/domains/petitions/rules.starting.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused } from "#app/platform/outcome.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/**
 * The organiser of a petition has everything erased that says who they are. A published petition stays,
 * and so does the number of its signatures; one that was not published yet is stopped. Whoever has the
 * link to their page may, and after that it leads nowhere.
 */
export async function eraseOrganiser(context: Context, number: number, token: string) {
  const found = await petitionBehind(context, number, { token, by: "organiser" });
  if (!found) return refused("organiser-unknown");
  return context.write(async (db) => {
    const petition = await lockStart(db, found.id);
    if (!petition) return refused("organiser-unknown");
    const { id: petitionId, state } = petition;
    await forgetOrganiser(within(context, db), petitionId);
    if (isBeforePublication(state)) {
      const data = { state: "stopped", withdrawnAt: context.now, version: { increment: 1 } };
      await db.petition.updateMany({ where: { id: petitionId }, data });
    }
    await record(within(context, db), {
      action: "petitions.erase-organiser",
      subjectKind: "petition",
      subjectId: petitionId,
    });
    await bump(db, "petitions", `petition:${petitionId}`);
    return done(null);
  });
}
