import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { jobOn } from "#app/platform/jobs/job.ts";
import { JobProblem } from "#app/platform/jobs/what-went-wrong.ts";
import { emailQueued, parcelQueued } from "#app/platform/mail/events.ts";
import { handOver } from "#app/platform/mail/jobs/send-email.server.ts";
import { announceAll } from "#app/platform/outbox/announce.server.ts";

/** How long (milliseconds) a run hands over; what is left then goes one by one. */
const longest = 15_000;

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
      const until = Date.now() + longest;
      const later: string[] = [];
      const due = await db.email.findMany({
        where: { id: { in: emailIds }, state: "due" },
        orderBy: { createdAt: "asc" },
        select: { id: true },
      });
      for (const { id } of due) {
        const isLate = Date.now() > until;
        const isOver = !isLate && (await sendNow(inside, db, id).then(yes, unlessNotTaken));
        if (!isOver) later.push(id);
      }
      await announceAll(
        db,
        emailQueued,
        later.map((emailId) => ({ emailId })),
      );
    });
  },
});

/** As it is when its turn comes: its reader may have been forgotten while others were handed over. */
async function sendNow(inside: Context, db: Db, id: string): Promise<void> {
  const email = await db.email.findFirst({ where: { id, state: "due" } });
  if (email) await handOver(inside, db, email);
}

function yes(): true {
  return true;
}

function unlessNotTaken(error: unknown): false {
  if (error instanceof JobProblem) return false;
  throw error;
}
