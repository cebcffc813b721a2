import { sponsorSignedEmail } from "#app/domains/petitions/emails/sponsor-signed.tsx";
import { sponsorConfirmed } from "#app/domains/petitions/events.starting.ts";
import { organiserToTell } from "#app/domains/petitions/queries/organiser-to-tell.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { organiserPath } from "#app/domains/petitions/queries/starting-links.server.ts";
import { within } from "#app/platform/db/within.ts";
import { jobOn } from "#app/platform/jobs/job.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";

/** The organiser hears of each sponsor until there are enough; what happens then is another letter. */
export const tellOfSponsor = jobOn({
  name: "petitions.tell-of-sponsor",
  on: sponsorConfirmed,
  async run(context, { petitionId, signatureId, sponsors }) {
    const told = await organiserToTell(context, petitionId);
    const needed = (await showScheme(context)).sponsors.min;
    if (!told || sponsors > needed) return;
    const { organiser, petition, title } = told;
    if (sponsors === needed && organiser.isConfirmed) return;
    const email = sponsorSignedEmail({
      council: context.council,
      locale: organiser.locale,
      title,
      sponsors,
      needed,
      isConfirmed: organiser.isConfirmed,
      link: organiserPath(petition),
    });
    const key = `petitions.sponsor:${petitionId}:${signatureId}`;
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
