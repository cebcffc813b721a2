import { petitionStarted } from "#app/domains/petitions/events.starting.ts";
import { petitionBehind } from "#app/domains/petitions/queries/starting-links.server.ts";
import type { Context } from "#app/platform/context.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { done, refused } from "#app/platform/outcome.ts";

/** So many more letters with their links an organiser gets at most. */
const most = 4;

/** The organiser of a petition wants the letter with their links once more; whoever has the link to their page may. */
export async function askOrganiser(context: Context, number: number, token: string) {
  const petition = await petitionBehind(context, number, { token, by: "organiser" });
  if (!petition) return refused("organiser-unknown");
  const { id: petitionId } = petition;
  return context.write(async (db) => {
    const key = { startsWith: `petitions.start:${petitionId}:` };
    const letter = Math.max(1, await db.email.count({ where: { key } }));
    if (letter > most) return refused("organiser-letters-enough");
    await announce(
      db,
      petitionStarted,
      { petitionId, letter },
      { once: `${petitionId}:${letter}` },
    );
    return done(null);
  });
}
