import { expect, test } from "vitest";
import { sendBulkEmail } from "#app/platform/mail/jobs/send-bulk-email.server.ts";
import { sendEmail } from "#app/platform/mail/jobs/send-email.server.ts";
import { queueEmails } from "#app/platform/mail/queue-email.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { workOff } from "#tests/support/work-off.ts";

test("letters to a great many go out in a lane of their own, each once", async () => {
  const { anyone, council } = await aCouncil();
  const letters = ["grace", "omar"].map((name) => ({
    key: `news:${name}`,
    to: `${name}@westford.example`,
    locale: "en" as const,
    subject: "News",
    text: "The library opens again on Monday.",
    html: "<p>The library opens again on Monday.</p>",
  }));
  await queueEmails(anyone, letters, { isBulk: true });
  await queueEmails(anyone, letters, { isBulk: true });
  await workOff(council);

  expect(sendBulkEmail.lane).not.toBe(sendEmail.lane);
  const runs = await reality("SELECT job, state FROM job_runs WHERE council_id = $1", [council.id]);
  expect(runs).toEqual([
    { job: "mail.send-bulk", state: "done" },
    { job: "mail.send-bulk", state: "done" },
  ]);
  const sent = await reality("SELECT state, attempts FROM emails WHERE council_id = $1", [
    council.id,
  ]);
  expect(sent).toEqual([
    { state: "captured", attempts: 1 },
    { state: "captured", attempts: 1 },
  ]);
});
