import { petitionStartedEmail } from "#app/domains/petitions/emails/petition-started.tsx";
import { petitionStarted } from "#app/domains/petitions/events.starting.ts";
import { organiserToTell } from "#app/domains/petitions/queries/organiser-to-tell.server.ts";
import {
  organiserPath,
  sponsorPath,
} from "#app/domains/petitions/queries/starting-links.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { isBeforePublication } from "#app/domains/petitions/rules.starting.ts";
import { within } from "#app/platform/db/within.ts";
import { jobOn } from "#app/platform/jobs/job.ts";
import { allowWithin } from "#app/platform/limits/allow.server.ts";
import { canonicalEmail } from "#app/platform/mail/mailbox.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";

/** Whoever sent a petition in gets the link with which they confirm and look after it, and the one for sponsors. */
export const writeToOrganiser = jobOn({
  name: "petitions.write-to-organiser",
  on: petitionStarted,
  async run(context, { petitionId, letter }) {
    await context.write(async (db) => {
      const inside = within(context, db);
      const told = await organiserToTell(inside, petitionId);
      if (!told || told.petition.state === "stopped") return;
      const { organiser, petition, title } = told;
      const account = canonicalEmail(organiser.email);
      if (!(await allowWithin(db, context, "confirmation-letters", { account })).ok) return;

      const { sponsors } = await showScheme(inside);
      const { council } = context;
      const email = petitionStartedEmail({
        council,
        locale: organiser.locale,
        title,
        sponsors: sponsors.min,
        isConfirmed: organiser.isConfirmed,
        link: organiserPath(petition),
        sponsorLink: isBeforePublication(petition.state) ? sponsorPath(petition) : null,
      });
      const key = `petitions.start:${petitionId}:${letter}`;
      await queueEmail(inside, { key, to: organiser.email, locale: organiser.locale, ...email });
    });
  },
});
