import { confirmSponsorEmail } from "#app/domains/petitions/emails/confirm-sponsor.tsx";
import { sponsorAsked } from "#app/domains/petitions/events.starting.ts";
import { sponsorConfirmationPath } from "#app/domains/petitions/queries/starting-links.server.ts";
import type { Locale } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { jobOn } from "#app/platform/jobs/job.ts";
import { allowWithin } from "#app/platform/limits/allow.server.ts";
import { canonicalEmail } from "#app/platform/mail/mailbox.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/**
 * Whoever means to support a petition gets the link with which they confirm. Its words stand in no
 * letter: anybody could have them sent to anybody.
 */
export const askSponsor = jobOn({
  name: "petitions.ask-sponsor",
  on: sponsorAsked,
  async run(context, { signatureId, letter }) {
    await context.write(async (db) => {
      const sponsor = await db.signature.findFirst({
        where: { id: signatureId, kind: "sponsor", state: "pending" },
        select: { email: true, locale: true },
      });
      if (!sponsor) return;
      const to = (await vaultOf(context)).open(sponsor.email);
      const account = canonicalEmail(to);
      if (!(await allowWithin(db, context, "confirmation-letters", { account })).ok) return;

      const locale: Locale = sponsor.locale === "cy" ? "cy" : "en";
      const link = sponsorConfirmationPath(signatureId);
      const email = confirmSponsorEmail({ council: context.council, locale, link });
      const key = `petitions.sponsor-asked:${signatureId}:${letter}`;
      await queueEmail(within(context, db), { key, to, locale, ...email });
    });
  },
});
