import { confirmSupporter } from "#app/domains/petitions/commands/confirm-supporter.sql.server.ts";
import { queuePetition } from "#app/domains/petitions/commands/queue-petition.server.ts";
import { petitionBehind } from "#app/domains/petitions/queries/starting-links.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused } from "#app/platform/outcome.ts";

/** The organiser of a petition confirms that it is theirs; with that they support it too. */
export async function confirmOrganiser(context: Context, number: number, token: string) {
  const petition = await petitionBehind(context, number, { token, by: "organiser" });
  if (!petition) return refused("organiser-unknown");
  return context.write(async (db) => {
    const { id: petitionId } = petition;
    await db.petitionCreator.updateMany({
      where: { petitionId, confirmedAt: null, erasedAt: null },
      data: { confirmedAt: context.now },
    });
    await confirmSupporter(db, { petitionId, kind: "creator" });
    await queuePetition(within(context, db), petitionId);
    return done(null);
  });
}
