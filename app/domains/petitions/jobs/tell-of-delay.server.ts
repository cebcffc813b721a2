import { moderationDelayedEmail } from "#app/domains/petitions/emails/moderation-delayed.tsx";
import { overdueBefore } from "#app/domains/petitions/queries/overdue-before.server.ts";
import { supportersToWrite } from "#app/domains/petitions/queries/supporters-to-write.server.ts";
import { within } from "#app/platform/db/within.ts";
import { jobEvery } from "#app/platform/jobs/job.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";

/** Every morning, creators whose petitions wait for longer than promised hear so, once each. */
export const tellOfDelay = jobEvery({
  name: "petitions.tell-of-delay",
  every: "20 7 * * *",
  async run(context) {
    const { overdue } = await overdueBefore(context);
    const late = await context.read((db) =>
      db.petition.findMany({
        where: { state: "waiting", sponsoredAt: { lt: overdue } },
        select: { id: true, contribution: { select: { title: true } } },
        orderBy: { number: "asc" },
      }),
    );
    for (const { id, contribution } of late) {
      await context.write(async (db) => {
        const inside = within(context, db);
        const people = await supportersToWrite(inside, id);
        const creator = people.find(({ isCreator }) => isCreator);
        if (!creator) return;
        const { name, email: to, locale } = creator;
        const facts = { council: context.council, locale, name, title: contribution.title ?? "" };
        const key = `petitions.moderation-delayed:${id}`;
        await queueEmail(inside, { key, to, locale, ...moderationDelayedEmail(facts) });
      });
    }
  },
});
