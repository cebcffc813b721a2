import { restateContribution } from "#app/domains/contributions/commands/restate-contribution.server.ts";
import { lockStart } from "#app/domains/petitions/queries/lock-start.sql.server.ts";
import { petitionBehind } from "#app/domains/petitions/queries/starting-links.server.ts";
import { takesRevision } from "#app/domains/petitions/rules.starting.ts";
import type { WordsForm } from "#app/domains/petitions/schema.starting.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused } from "#app/platform/outcome.ts";

/**
 * The organiser sends better words for a petition that a moderator returned; it waits to be checked
 * again, and what it said before is kept for staff. Whoever has the link to their page may.
 */
export async function resubmitPetition(
  context: Context,
  { number, token }: { number: number; token: string },
  { title, background, details }: WordsForm,
) {
  const found = await petitionBehind(context, number, { token, by: "organiser" });
  if (!found) return refused("organiser-unknown");
  return context.write(async (db) => {
    const petition = await lockStart(db, found.id);
    if (!petition || !takesRevision(petition.state, petition.resubmitBy, context.now)) {
      return refused("not-to-be-revised");
    }
    const { id: petitionId, contributionId: id } = petition;
    const words = { title, body: background, details: details || null };
    await restateContribution(within(context, db), { id, ...words });
    const { _max: last } = await db.petitionSubmission.aggregate({
      where: { petitionId },
      _max: { version: true },
    });
    const version = (last.version ?? 0) + 1;
    await db.petitionSubmission.create({
      data: { petitionId, version, title, background, details, submittedAt: context.now },
    });
    await db.petition.updateMany({
      where: { id: petitionId },
      data: {
        state: "waiting",
        sponsoredAt: context.now,
        resubmitBy: null,
        version: { increment: 1 },
      },
    });
    return done(null);
  });
}
