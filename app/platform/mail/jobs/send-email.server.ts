import { within } from "#app/platform/db/within.ts";
import { jobOn } from "#app/platform/jobs/job.ts";
import { emailQueued } from "#app/platform/mail/events.ts";
import { handOver, noteHandedOver } from "#app/platform/mail/hand-over.server.ts";

/**
 * Hands an e-mail of the ledger to the mail server, or captures it where there is none. A worker that
 * dies after the server took it and before that is written down sends it again under the same
 * Message-ID, by which the reader's mail program knows it: at most once for each such death.
 */
export const sendEmail = jobOn({
  name: "mail.send",
  on: emailQueued,
  lane: "mail",
  async run(context, { emailId }) {
    await context.write(async (db) => {
      const inside = within(context, db);
      const email = await db.email.findFirst({ where: { id: emailId, state: "due" } });
      if (email) await noteHandedOver(inside, db, [await handOver(inside, email)]);
    });
  },
});
