import { receipt } from "#app/domains/consultations/emails/receipt.tsx";
import { consultationResponded } from "#app/domains/consultations/events.ts";
import { copyPath, showReceipt } from "#app/domains/consultations/queries/show-response.server.ts";
import { jobOn } from "#app/platform/jobs/job.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";

/** Sends people a copy of what they said, where they gave an address. */
export const sendReceipt = jobOn({
  name: "consultations.send-receipt",
  on: consultationResponded,
  async run(context, { responseId }) {
    const copy = await showReceipt(context, responseId);
    if (!copy?.email) return;

    const { email, locale, ...response } = copy;
    const url = context.council.origin + copyPath(response.consultation.number, response.reference);
    await queueEmail(context, {
      key: `receipt:${responseId}`,
      to: email,
      locale,
      ...receipt({ council: context.council, locale, response, url }),
    });
  },
});
