import { mayTendPetitions } from "#app/domains/petitions/policy.moderating.ts";
import { correctableIn } from "#app/domains/petitions/rules.moderating.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { markdownToHtml } from "#app/platform/html/markdown-to-html.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

export type WhyNotCorrected =
  "not-moderator" | "petition-unknown" | "not-published" | "petition-changed";

/** Staff correct a published petition by a dated note beside it; its own words stay as they were signed. */
export async function correctPetition(
  context: Context,
  { number, version, text }: { number: number; version: number; text: string },
): Promise<Outcome<{ id: string }, WhyNotCorrected>> {
  const { actor, locale } = context;
  if (!mayTendPetitions(actor) || !("personId" in actor)) return refused("not-moderator");

  return context.write(async (db) => {
    const petition = await db.petition.findFirst({
      where: { number },
      select: { id: true, state: true },
    });
    if (!petition) return refused("petition-unknown");
    if (!correctableIn.includes(petition.state)) return refused("not-published");

    const [id, petitionId] = [newId(), petition.id];
    const { count } = await db.petition.updateMany({
      where: { id: petitionId, version },
      data: { version: { increment: 1 } },
    });
    if (count === 0) return refused("petition-changed");
    const words = { text, html: markdownToHtml(text), details: { locale } };
    await db.petitionEntry.create({
      data: {
        id,
        petitionId,
        kind: "correction",
        ...words,
        authorId: actor.personId,
        publishedAt: context.now,
      },
      select: { id: true },
    });
    await record(within(context, db), {
      action: "petitions.correct",
      subjectKind: "petition",
      subjectId: petitionId,
      after: { entryId: id, text },
    });
    await bump(db, `petition:${petitionId}`);
    return done({ id });
  });
}
