import { petitionSponsoredEmail } from "#app/domains/petitions/emails/petition-sponsored.tsx";
import { petitionSponsored } from "#app/domains/petitions/events.starting.ts";
import { organiserToTell } from "#app/domains/petitions/queries/organiser-to-tell.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { organiserPath } from "#app/domains/petitions/queries/starting-links.server.ts";
import { within } from "#app/platform/db/within.ts";
import { jobOn } from "#app/platform/jobs/job.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";

/** Once a petition has sponsors enough its organiser hears that it will be checked now, and within how many days. */
export const tellOfChecking = jobOn({
  name: "petitions.tell-of-checking",
  on: petitionSponsored,
  async run(context, { petitionId }) {
    const told = await organiserToTell(context, petitionId);
    if (!told) return;
    const { organiser, petition, title } = told;
    const { moderateWithinWorkingDays: days } = await showScheme(context);
    const email = petitionSponsoredEmail({
      council: context.council,
      locale: organiser.locale,
      title,
      days,
      link: organiserPath(petition),
    });
    const key = `petitions.checking:${petitionId}`;
    await context.write((db) =>
      queueEmail(within(context, db), {
        key,
        to: organiser.email,
        locale: organiser.locale,
        ...email,
      }),
    );
  },
});
