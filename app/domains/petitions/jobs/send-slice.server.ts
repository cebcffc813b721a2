import { sendSlice } from "#app/domains/petitions/commands/send-slice.sql.server.ts";
import { mailingDue } from "#app/domains/petitions/events.mailing.ts";
import { jobOn } from "#app/platform/jobs/job.ts";

/** When the night has come, letters go to those who signed, 500 signatures at a time. */
export const sendSliceJob = jobOn({
  name: "petitions.send-slice",
  on: mailingDue,
  async run(context, { mailingId }) {
    await sendSlice(context, mailingId);
  },
});
