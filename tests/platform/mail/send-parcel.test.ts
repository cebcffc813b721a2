import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { queueEmails, type EmailToQueue } from "#app/platform/mail/queue-email.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { anSmtpSink, type SmtpSink } from "#tests/support/smtp-sink.ts";
import { workOff } from "#tests/support/work-off.ts";

let sink: SmtpSink;

beforeAll(async () => {
  sink = await anSmtpSink();
  process.env.SMTP_URL = sink.url;
});

afterAll(() => sink.close());

test("letters written together are handed over by 25, each once", async () => {
  const { anyone, council } = await aCouncil();
  const letters = lettersTo(
    Array.from({ length: 53 }, (_, place) => `reader${place}@tens.example`),
  );
  await queueEmails(anyone, letters);
  await queueEmails(anyone, letters);
  await workOff(council);

  expect(await runsOf(council.id)).toEqual(Array(3).fill(["mail.send-parcel", "done"]));
  for (const { to } of letters) expect(mailsTo(to)).toHaveLength(1);
});

test("a letter that the server does not take now waits for itself, one it never takes is over", async () => {
  const { anyone, council } = await aCouncil();
  const [good, slow, gone] = ["good", "slow", "gone"].map((name) => `${name}@parcel.example`);
  sink.treatNext(slow!, { at: "RCPT TO", code: 451 });
  sink.treatNext(gone!, { at: "RCPT TO", code: 550 });
  await queueEmails(anyone, lettersTo([good!, slow!, gone!]));
  await workOff(council);

  expect(mailsTo(good!)).toHaveLength(1);
  expect(mailsTo(slow!)).toHaveLength(1);
  expect(mailsTo(gone!)).toHaveLength(0);
  expect(await runsOf(council.id)).toEqual([
    ["mail.send", "done"],
    ["mail.send-parcel", "done"],
  ]);
});

test("a letter whose reader is forgotten while others are handed over is not sent", async () => {
  const { anyone, council } = await aCouncil();
  const readers = ["one", "other"].map((name) => `${name}@forgotten.example`);
  await queueEmails(anyone, lettersTo(readers));
  // While the mail server takes whichever is first, the other takes itself back.
  for (const reader of readers) {
    sink.treatNext(reader, {
      at: "answer",
      meanwhile: async () => {
        await reality(
          "UPDATE emails SET state = 'failed' WHERE council_id = $1 AND state = 'due' AND key <> $2",
          [council.id, `news:${reader}`],
        );
        await sleep(200); // a mail server that takes its time
      },
    });
  }
  await workOff(council);
  expect(readers.map((reader) => mailsTo(reader).length).toSorted()).toEqual([0, 1]);
});

function lettersTo(addresses: string[]): EmailToQueue[] {
  return addresses.map((to) => ({
    key: `news:${to}`,
    to,
    locale: "en",
    subject: "News",
    text: "The library opens again on Monday.",
    html: "<p>The library opens again on Monday.</p>",
  }));
}

function mailsTo(address: string) {
  return sink.mails.filter(({ to }) => to?.some((one) => one.address === address));
}

async function runsOf(councilId: string): Promise<string[][]> {
  const rows = await reality<{ job: string; state: string }>(
    "SELECT job, state FROM job_runs WHERE council_id = $1 ORDER BY job",
    [councilId],
  );
  return rows.map(({ job, state }) => [job, state]);
}
