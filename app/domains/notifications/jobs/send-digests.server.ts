import { digest } from "#app/domains/notifications/emails/digest.tsx";
import {
  collectDigests,
  type DueDigest,
} from "#app/domains/notifications/queries/collect-digests.sql.server.ts";
import { unsubscribeToken } from "#app/domains/notifications/queries/find-unsubscriber.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { jobEvery } from "#app/platform/jobs/job.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";

/** Sends everyone whose hour has come the day's news about what they follow: once, and only news. */
export const sendDigests = jobEvery({
  name: "notifications.send-digests",
  every: "0 * * * *",
  async run(context, { began }) {
    for (const due of await collectDigests(context, new Date(began))) await issue(context, due);
  },
});

async function issue(context: Context, due: DueDigest): Promise<void> {
  const { personId, day, upTo, email, locale, news } = due;
  const stop = `${context.council.origin}/unsubscribe/${unsubscribeToken(personId)}`;
  await context.write(async (db) => {
    const issued = await db.digestIssue.createMany({
      data: { personId, day: new Date(day), itemCount: news.length, upTo },
      skipDuplicates: true,
    });
    if (issued.count === 0) return;
    await queueEmail(within(context, db), {
      key: `digest:${personId}:${day}`,
      to: email,
      locale,
      ...digest({ council: context.council, due, stop }),
      headers: {
        "List-Unsubscribe": `<${stop}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      },
    });
  });
}
