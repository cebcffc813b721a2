import { receipt } from "#app/domains/consultations/emails/receipt.tsx";
import { consultationResponded } from "#app/domains/consultations/events.ts";
import { copyPath, showReceipt } from "#app/domains/consultations/queries/show-response.server.ts";
import { canonicalEmail } from "#app/domains/identity/schema.ts";
import { within } from "#app/platform/db/within.ts";
import { jobOn } from "#app/platform/jobs/job.ts";
import { allowWithin } from "#app/platform/limits/allow.server.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";

/**
 * Sends people a copy of what they said, where they gave an address; no address gets more than ten a
 * day, whoever gives it.
 */
export const sendReceipt = jobOn({
  name: "consultations.send-receipt",
  on: consultationResponded,
  async run(context, { responseId }) {
    const copy = await showReceipt(context, responseId);
    if (!copy?.email) return;

    const { email, locale, ...response } = copy;
    const url = context.council.origin + copyPath(response.consultation.number, response.reference);
    await context.write(async (db) => {
      const recipient = { account: canonicalEmail(email) };
      if (!(await allowWithin(db, context, "receipts", recipient)).ok) return;
      const letter = receipt({ council: context.council, locale, response, url });
      const key = `receipt:${responseId}`;
      await queueEmail(within(context, db), { key, to: email, locale, ...letter });
    });
  },
});
