import { mailingDue } from "#app/domains/petitions/events.mailing.ts";
import { nextNight } from "#app/domains/petitions/rules.mailing.ts";
import { EntryDetails } from "#app/domains/petitions/schema.timeline.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/ids.server.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";

/** What is to be sent: an entry of the timeline, or a letter of its own. */
export type ToMail =
  { petitionId: string; entryId: string } | { petitionId: string; subject: string; text: string };

/**
 * Everybody who signed and wants to hear gets a letter in the next night. An earlier one about the
 * same entry that has not gone, or not to everybody, goes no further. The inner part of publishing
 * and editing an entry and of writing to signers, which say who may.
 */
export async function requestMailing(context: Context, asked: ToMail): Promise<string> {
  return context.write(async (db) => {
    const { actor, now, council } = context;
    const id = newId();
    const dueAt = nextNight(now, council.timeZone, id);
    const requestedBy = "personId" in actor ? actor.personId : null;
    const letter = "entryId" in asked ? await letterAbout(db, asked.entryId) : asked;
    if ("entryId" in asked) {
      await db.petitionMailing.updateMany({
        where: { entryId: asked.entryId, state: { in: ["waiting", "sending"] } },
        data: { state: "superseded", endedAt: now },
      });
    }
    await db.petitionMailing.create({
      data: { kind: "letter", ...letter, id, requestedBy, requestedAt: now, dueAt },
      select: { id: true },
    });
    await announce(db, mailingDue, { mailingId: id }, { once: id, due: dueAt });
    return id;
  });
}

/** What the list of mailings shows of it; the letters say what the entry says when they go out. */
async function letterAbout(db: Db, entryId: string) {
  const entry = await db.petitionEntry.findFirstOrThrow({ where: { id: entryId } });
  const { petitionId, kind, title, text } = entry;
  const { summary = "" } = EntryDetails.parse(entry.details);
  return { petitionId, entryId, kind, subject: title || summary, text };
}
