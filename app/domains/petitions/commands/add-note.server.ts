import { mayTendPetitions } from "#app/domains/petitions/policy.moderating.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { newId } from "#app/platform/ids.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/** A member of staff leaves a note about a petition for the others; nobody else reads it. */
export async function addNote(
  context: Context,
  { number, text }: { number: number; text: string },
): Promise<Outcome<{ id: string }, "not-moderator" | "petition-unknown">> {
  const { actor } = context;
  if (!mayTendPetitions(actor) || !("personId" in actor)) return refused("not-moderator");

  return context.write(async (db) => {
    const petition = await db.petition.findFirst({ where: { number }, select: { id: true } });
    if (!petition) return refused("petition-unknown");
    const [id, petitionId] = [newId(), petition.id];
    const createdAt = context.now;
    await db.petitionNote.create({
      data: { id, petitionId, authorId: actor.personId, text, createdAt },
      select: { id: true },
    });
    await record(within(context, db), {
      action: "petitions.note",
      subjectKind: "petition",
      subjectId: petitionId,
      after: { noteId: id },
    });
    return done({ id });
  });
}
