import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { jobOn } from "#app/platform/jobs/job.ts";
import { JobProblem } from "#app/platform/jobs/what-went-wrong.ts";
import { emailQueued, parcelQueued } from "#app/platform/mail/events.ts";
import {
  handOver,
  noteHandedOver,
  type HandedOver,
  type LedgerEmail,
} from "#app/platform/mail/hand-over.server.ts";
import { announceAll } from "#app/platform/outbox/announce.server.ts";

/** How long (milliseconds) a run hands over; what is left then goes one by one. */
const longest = 15_000;
/** After so long (milliseconds) what is left is read anew: its reader may have been forgotten. */
const fresh = 100;

/**
 * Hands over some e-mails that were written together, one after the other. What the mail server does
 * not take now is announced singly, so that each waits for itself and none for another; a worker that
 * dies meanwhile sends those of the parcel again, under the same Message-ID.
 */
export const sendParcel = jobOn({
  name: "mail.send-parcel",
  on: parcelQueued,
  lane: "mail",
  async run(context, { emailIds }) {
    await context.write(async (db) => {
      const inside = within(context, db);
      const began = Date.now();
      const handed: HandedOver[] = [];
      const later: string[] = [];
      let [left, read] = [await dueOf(db, emailIds), Date.now()];
      while (left.length > 0 && Date.now() - began < longest) {
        if (Date.now() - read > fresh) {
          [left, read] = [await dueOf(db, left.map(idOf)), Date.now()];
          continue;
        }
        const [email, ...others] = left as [LedgerEmail, ...LedgerEmail[]];
        left = others;
        const over = await handOver(inside, email).catch(unlessNotTaken);
        if (over) handed.push(over);
        else later.push(email.id);
      }
      await noteHandedOver(inside, db, handed);
      const waiting = [...later, ...left.map(idOf)];
      await announceAll(
        db,
        emailQueued,
        waiting.map((emailId) => ({ emailId })),
      );
    });
  },
});

/** Those of them that are still to be sent, as they are now. */
function dueOf(db: Db, ids: string[]): Promise<LedgerEmail[]> {
  const orderBy = { createdAt: "asc" } as const;
  return db.email.findMany({ where: { id: { in: ids }, state: "due" }, orderBy });
}

function idOf({ id }: LedgerEmail): string {
  return id;
}

function unlessNotTaken(error: unknown): null {
  if (error instanceof JobProblem) return null;
  throw error;
}
