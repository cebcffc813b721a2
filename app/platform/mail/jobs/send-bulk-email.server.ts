import { jobOn } from "#app/platform/jobs/job.ts";
import { bulkEmailQueued } from "#app/platform/mail/events.ts";
import { sendEmail } from "#app/platform/mail/jobs/send-email.server.ts";

/** Hands over one of a great many e-mails like every other, in a lane where no single letter waits behind it. */
export const sendBulkEmail = jobOn({
  name: "mail.send-bulk",
  on: bulkEmailQueued,
  lane: "bulk",
  run: (context, payload) => sendEmail.run(context, payload),
});
