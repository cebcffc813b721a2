import { findPerson } from "#app/domains/identity/queries/find-person.server.ts";
import { listRoleHolders } from "#app/domains/identity/queries/list-role-holders.server.ts";
import { thresholdReachedEmail } from "#app/domains/petitions/emails/threshold-reached.tsx";
import { thresholdReached } from "#app/domains/petitions/events.ts";
import { findThreshold } from "#app/domains/petitions/queries/find-threshold.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { jobOn } from "#app/platform/jobs/job.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";

/** The officers whom the council's rules name are told that a petition has reached a threshold, each once however often it goes up and down. */
export const tellOfThreshold = jobOn({
  name: "petitions.tell-of-threshold",
  on: thresholdReached,
  async run(context, { petitionId, key }) {
    const threshold = await findThreshold(context, petitionId, key);
    if (!threshold?.isReached) return;

    const { toldOfThresholds } = await showScheme(context);
    for (const personId of await listRoleHolders(context, toldOfThresholds)) {
      const person = await findPerson(context, personId);
      if (!person?.email) continue;
      const { locale, email: to } = person;
      const owed = locale === "cy" ? threshold.nameCy : threshold.name;
      const mail = thresholdReachedEmail({ ...threshold, council: context.council, locale, owed });
      const once = `petitions.threshold:${petitionId}:${key}:${personId}`;
      await queueEmail(context, { key: once, to, locale, ...mail });
    }
  },
});
