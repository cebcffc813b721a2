import { showSettings } from "#app/domains/councils/queries/show-settings.server.ts";
import { findPerson } from "#app/domains/identity/queries/find-person.server.ts";
import { statementOfReasons } from "#app/domains/moderation/emails/statement-of-reasons.tsx";
import { caseDecided } from "#app/domains/moderation/events.ts";
import { findDecided } from "#app/domains/moderation/queries/find-decided.server.ts";
import { within } from "#app/platform/db/within.ts";
import { jobOn } from "#app/platform/jobs/job.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";

/** Whoever wrote a text that was decided about gets the statement of reasons by e-mail, once. */
export const tellAuthor = jobOn({
  name: "moderation.tell-author",
  on: caseDecided,
  async run(context, { caseId }) {
    await context.write(async (db) => {
      const inside = within(context, db);
      const decided = await findDecided(inside, { id: caseId });
      const author = decided?.authorId ? await findPerson(inside, decided.authorId) : null;
      // Whoever left gets no more letters.
      if (!decided || !author?.email) return;

      const { council } = context;
      const { settings } = await showSettings(inside);
      const { locale, name } = author;
      const facts = { ...decided, caseNumber: decided.number, contact: settings.contactEmail };
      const email = statementOfReasons({ ...facts, council, locale, name });
      await queueEmail(inside, { key: `decision:${caseId}`, to: author.email, locale, ...email });
    });
  },
});
