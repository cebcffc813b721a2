import { requestMailing } from "#app/domains/petitions/commands/request-mailing.server.ts";
import { whyNotPublishEntry } from "#app/domains/petitions/policy.timeline.ts";
import { holdPetition } from "#app/domains/petitions/queries/hold-petition.sql.server.ts";
import type { LetterForm } from "#app/domains/petitions/schema.mailing.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotWritten = "not-officer" | "draft-only" | "petition-unknown";

/**
 * An officer writes a letter of its own to those who signed; it stands on no timeline and goes out in
 * the next night. A second press of the button writes no second letter.
 */
export async function writeToSigners(
  context: Context,
  { number, subject, text }: LetterForm & { number: number },
): Promise<Outcome<{ id: string }, WhyNotWritten>> {
  const whyNot = whyNotPublishEntry(context.actor);
  if (whyNot) return refused(whyNot);

  return context.write(async (db) => {
    const inside = within(context, db);
    const petition = await holdPetition(db, { number });
    if (!petition) return refused("petition-unknown");
    const letter = { petitionId: petition.id, subject, text };
    const repeated = await db.petitionMailing.findFirst({
      where: { ...letter, state: "waiting" },
      select: { id: true },
    });
    if (repeated) return done(repeated);

    const id = await requestMailing(inside, letter);
    await record(inside, {
      action: "petitions.write-to-signers",
      subjectKind: "petition",
      subjectId: petition.id,
      after: { mailingId: id },
    });
    return done({ id });
  });
}
