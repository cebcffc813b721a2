import { requestMailing } from "#app/domains/petitions/commands/request-mailing.server.ts";
import { settlePetition } from "#app/domains/petitions/commands/settle-petition.server.ts";
import { whyNotPublishEntry } from "#app/domains/petitions/policy.timeline.ts";
import { holdPetition } from "#app/domains/petitions/queries/hold-petition.sql.server.ts";
import { wordsOfEntry } from "#app/domains/petitions/queries/words-of-entry.server.ts";
import { meetingState, singleKinds, type OwnKind } from "#app/domains/petitions/rules.timeline.ts";
import { EntryDetails, type EntryFields } from "#app/domains/petitions/schema.timeline.ts";
import { record } from "#app/platform/audit/record.server.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { newId } from "#app/platform/ids.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export interface EntryToPublish {
  /** The number of the petition. */
  number: number;
  kind: OwnKind;
  fields: EntryFields;
}

export type WhyNotPublished =
  "not-officer" | "draft-only" | "petition-unknown" | "entry-exists" | "debate-exists";

/**
 * An officer says on a petition's timeline what the council has done or will do: it acknowledges,
 * responds, puts it before a meeting or declines to, tells the outcome or other business. Everyone
 * reads it at once, and if asked for those who signed get it by e-mail in the next night. A second
 * press of the button publishes nothing more.
 */
export async function publishEntry(
  context: Context,
  { number, kind, fields }: EntryToPublish,
): Promise<Outcome<{ id: string }, WhyNotPublished>> {
  const { actor, council, locale, now } = context;
  const whyNot = whyNotPublishEntry(actor);
  if (whyNot) return refused(whyNot);

  return context.write(async (db) => {
    const inside = within(context, db);
    const petition = await holdPetition(db, { number });
    if (!petition) return refused("petition-unknown");

    const { occursOn, ...words } = wordsOfEntry(kind, fields, locale);
    const day = occursOn ? new Date(occursOn) : null;
    const of = { petitionId: petition.id, deletedAt: null };
    const authorId = "personId" in actor ? actor.personId : null;
    const repeated = await db.petitionEntry.findFirst({
      where: { ...of, kind, title: words.title, text: words.text, occursOn: day, authorId },
      select: { id: true, details: true },
    });
    if (repeated && sameWords(repeated.details, words.details)) return done({ id: repeated.id });

    const rivals =
      kind === "no-debate" ? ["debate", kind] : singleKinds.includes(kind) ? [kind] : [];
    if ((await db.petitionEntry.count({ where: { ...of, kind: { in: rivals } } })) > 0) {
      return refused(kind === "no-debate" ? "debate-exists" : "entry-exists");
    }

    const isMeeting = kind === "hearing" || kind === "debate";
    const today = dayIn(council.timeZone, now);
    const state = isMeeting ? meetingState(occursOn!, today) : "published";
    const id = newId();
    const about = { id, petitionId: petition.id, kind, state, occursOn: day, authorId };
    await db.petitionEntry.create({
      data: { ...about, ...words, publishedAt: now },
      select: { id: true },
    });
    await settlePetition(inside, petition.id, kind);
    await record(inside, {
      action: "petitions.publish-entry",
      subjectKind: "petition",
      subjectId: petition.id,
      after: { entryId: id, kind, state, occursOn, mail: fields.mail },
    });
    if (fields.mail) await requestMailing(inside, { petitionId: petition.id, entryId: id });
    return done({ id });
  });
}

/** Whether they say the same, in whatever order the database keeps it. */
function sameWords(one: unknown, other: EntryDetails): boolean {
  const kept = EntryDetails.parse(one);
  const names = Object.keys(EntryDetails.shape) as (keyof EntryDetails)[];
  return names.every((name) => JSON.stringify(kept[name]) === JSON.stringify(other[name]));
}
