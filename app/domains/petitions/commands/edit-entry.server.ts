import { requestMailing } from "#app/domains/petitions/commands/request-mailing.server.ts";
import { settlePetition } from "#app/domains/petitions/commands/settle-petition.server.ts";
import { whyNotPublishEntry } from "#app/domains/petitions/policy.timeline.ts";
import { holdPetition } from "#app/domains/petitions/queries/hold-petition.sql.server.ts";
import { wordsOfEntry } from "#app/domains/petitions/queries/words-of-entry.server.ts";
import { meetingState, ownKinds, type OwnKind } from "#app/domains/petitions/rules.timeline.ts";
import { EntryDetails, type EntryFields } from "#app/domains/petitions/schema.timeline.ts";
import { record } from "#app/platform/audit/record.server.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export interface EntryToEdit {
  /** The number of the petition, and the entry's id. */
  number: number;
  id: string;
  /** The revision that the officer saw. */
  revision: number;
  fields: EntryFields;
}

export type WhyNotEdited =
  "not-officer" | "draft-only" | "petition-unknown" | "entry-unknown" | "entry-changed";

/**
 * An officer puts an entry into better words, which stand in its place at once; the revision shows
 * that nobody else did meanwhile. A letter about it that waits for the night says the new words; if
 * asked for, everybody gets a new one and the earlier one goes no further.
 */
export async function editEntry(
  context: Context,
  { number, id, revision, fields }: EntryToEdit,
): Promise<Outcome<null, WhyNotEdited>> {
  const { actor, council, now } = context;
  const whyNot = whyNotPublishEntry(actor);
  if (whyNot) return refused(whyNot);

  return context.write(async (db) => {
    const inside = within(context, db);
    const petition = await holdPetition(db, { number });
    if (!petition) return refused("petition-unknown");
    const entry = await db.petitionEntry.findFirst({
      where: { id, petitionId: petition.id, deletedAt: null, kind: { in: [...ownKinds] } },
    });
    if (!entry) return refused("entry-unknown");
    if (entry.revision !== revision) return refused("entry-changed");

    const kind = entry.kind as OwnKind;
    const locale = EntryDetails.parse(entry.details).locale ?? context.locale;
    const { occursOn, ...words } = wordsOfEntry(kind, fields, locale);
    const isMeeting = kind === "hearing" || kind === "debate";
    const state = isMeeting ? meetingState(occursOn!, dayIn(council.timeZone, now)) : entry.state;
    const next = { state, occursOn: occursOn ? new Date(occursOn) : null, revision: revision + 1 };
    await db.petitionEntry.updateMany({
      where: { id },
      data: { ...words, ...next, editedAt: now },
    });
    await settlePetition(inside, petition.id, kind);
    const said = ({ title, text, details }: typeof words) => ({ title, text, details });
    await record(inside, {
      action: "petitions.edit-entry",
      subjectKind: "petition",
      subjectId: petition.id,
      before: { entryId: id, title: entry.title, text: entry.text, details: entry.details },
      after: { entryId: id, ...said(words), occursOn, mail: fields.mail },
    });
    if (fields.mail) await requestMailing(inside, { petitionId: petition.id, entryId: id });
    return done(null);
  });
}
